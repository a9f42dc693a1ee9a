import type { Code } from '../ethics/code.ts';
import { isolateValue } from '../ethics/judge-choice.ts';
import type { Stance } from '../ethics/stance.ts';
import { measureBounds, readWorst } from './bounds.ts';
import { countRuns } from './count-runs.ts';
import type { Graph } from './graph.ts';
import { followBest, followWorst } from './follow-run.ts';
import type { GraphRun } from './follow-run.ts';
import { judgeMachine } from './judge-machine.ts';
import type { Verdicts } from './judge-machine.ts';
import { measureLengths } from './measure-lengths.ts';
import { measureOutcomes } from './measure-outcomes.ts';
import type { OutcomeBounds } from './measure-outcomes.ts';

export interface ValueBounds {
  readonly best: number;
  readonly worst: number;
  /** What the value earns on the best run, with a right record. */
  readonly atBest: number;
}

export interface RunSummary {
  readonly points: number;
  readonly choices: readonly string[];
  readonly outcome: string;
}

/** All runs at once (docs/format.md). */
export interface Analysis {
  readonly scenes: number;
  readonly outcomes: number;
  readonly situations: number;
  readonly runs: bigint;
  readonly shortest: number;
  readonly longest: number;
  readonly best: RunSummary;
  readonly worst: RunSummary;
  readonly byOutcome: ReadonlyMap<string, OutcomeBounds>;
  readonly values: ReadonlyMap<string, ValueBounds>;
}

/**
 * Measures every run of a graph without loops and dead ends.
 * @param judge the stance that judges; the graph is of the stance that is played
 */
export function analyseGraph(graph: Graph, code: Code, judge: Stance): Analysis {
  const { machine } = graph;
  const verdicts = judgeMachine(machine, code, judge);
  const bounds = measureBounds(graph, verdicts);
  const bestRun = followBest(graph, verdicts, bounds);
  const describe = (run: GraphRun, points: number): RunSummary => ({
    points,
    choices: run.choices.map((choice) => machine.choices[choice]?.id ?? ''),
    outcome: machine.nodes[graph.node[run.end] ?? -1]?.id ?? '',
  });
  return {
    scenes: machine.scenario.scenes.length,
    outcomes: machine.scenario.outcomes.length,
    situations: graph.size,
    runs: countRuns(graph),
    ...measureLengths(graph),
    best: describe(bestRun, bounds.best[0] ?? 0),
    worst: describe(followWorst(graph, verdicts, bounds), readWorst(bounds, 0)),
    byOutcome: measureOutcomes(graph, verdicts),
    values: new Map(
      [...measureValues(graph, code, judge, bestRun)].map(([value, { best, worst, atBest }]) => [
        value,
        { best, worst, atBest },
      ]),
    ),
  };
}

/** A value's bounds, and what every choice and record item comes to for it alone. */
export interface JudgedValue extends ValueBounds {
  readonly verdicts: Verdicts;
}

/** Best, worst and the best run's share of each value, in the code's order. */
export function measureValues(
  graph: Graph,
  code: Code,
  judge: Stance,
  bestRun: GraphRun,
): Map<string, JudgedValue> {
  return new Map(
    code.values.map((value) => {
      const verdicts = judgeMachine(graph.machine, code, isolateValue(judge, value));
      const bounds = measureBounds(graph, verdicts);
      const atBest = bestRun.choices.reduce(
        (sum, choice) => sum + (verdicts.points[choice] ?? 0),
        0,
      );
      return [value, { best: bounds.best[0] ?? 0, worst: readWorst(bounds, 0), atBest, verdicts }];
    }),
  );
}
