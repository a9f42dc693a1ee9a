import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { measureValues } from '../graph/analyse.ts';
import type { JudgedValue } from '../graph/analyse.ts';
import { measureBounds, readWorst } from '../graph/bounds.ts';
import type { Bounds } from '../graph/bounds.ts';
import type { Graph } from '../graph/graph.ts';
import { followBest } from '../graph/follow-run.ts';
import { judgeMachine } from '../graph/judge-machine.ts';
import type { Verdicts } from '../graph/judge-machine.ts';

/**
 * What every run of a scenario is measured against, worked out once: the graph of the stance that
 * is played, judged by a stance that may be another (the lens; docs/format.md).
 */
export interface ScoringFrame {
  readonly graph: Graph;
  readonly code: Code;
  readonly judge: Stance;
  readonly verdicts: Verdicts;
  readonly bounds: Bounds;
  readonly best: number;
  readonly worst: number;
  /** In the code's order. */
  readonly values: ReadonlyMap<string, JudgedValue>;
}

/** The graph has no loop and no dead end. */
export function buildScoringFrame(graph: Graph, code: Code, judge: Stance): ScoringFrame {
  const verdicts = judgeMachine(graph.machine, code, judge);
  const bounds = measureBounds(graph, verdicts);
  return {
    graph,
    code,
    judge,
    verdicts,
    bounds,
    best: bounds.best[0] ?? 0,
    worst: readWorst(bounds, 0),
    values: measureValues(graph, code, judge, followBest(graph, verdicts, bounds)),
  };
}
