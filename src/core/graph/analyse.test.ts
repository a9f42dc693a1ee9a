import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { listAllRuns } from '../../../tests/builders/list-all-runs.ts';
import type { PlainRun } from '../../../tests/builders/list-all-runs.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { isolateValue } from '../ethics/judge-choice.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { analyseGraph } from './analyse.ts';
import { exploreMachine } from './explore.ts';

const code = aCode();
const stances = [
  aStance(),
  aStance({ id: 'strict', positions: { returns: 'limits', claims: 'verify' } }),
];

const worstOf = (runs: readonly PlainRun[]): number => {
  const clean = runs.filter((run) => !run.breach);
  return Math.min(...(clean.length > 0 ? clean : runs).map((run) => run.points - run.recordCost));
};
const bestOf = (runs: readonly PlainRun[]): number => Math.max(...runs.map((run) => run.points));

describe('analyseGraph', () => {
  it('finds what walking every run finds', () => {
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.constantFrom(...stances),
        fc.constantFrom(...stances),
        (file, played, judge) => {
          const machine = buildMachine(buildScenario(file), played.positions);
          const runs = listAllRuns(machine, code, judge);
          const graph = exploreMachine(machine);
          if (graph === null) throw new Error('too large');
          const analysis = analyseGraph(graph, code, judge);

          expect(graph.loops).toBe(false);
          expect(analysis.runs).toBe(BigInt(runs.length));
          expect(analysis.shortest).toBe(Math.min(...runs.map((run) => run.choices.length)));
          expect(analysis.longest).toBe(Math.max(...runs.map((run) => run.choices.length)));
          expect(analysis.best.points).toBe(bestOf(runs));
          expect(analysis.worst.points).toBe(worstOf(runs));
          // Ties go to the choice that stands first: the walk lists runs in that order.
          const first = runs.find((run) => run.points === analysis.best.points);
          expect(analysis.best.choices).toEqual(first?.choices);
          expect(analysis.best.outcome).toBe(first?.outcome);
          for (const [outcome, bounds] of analysis.byOutcome) {
            const ending = runs.filter((run) => run.outcome === outcome);
            expect(bounds.best).toBe(bestOf(ending));
            expect(bounds.worst).toBe(
              Math.min(...ending.map((run) => run.points - run.recordCost)),
            );
          }
          expect(new Set(analysis.byOutcome.keys())).toEqual(
            new Set(runs.map((run) => run.outcome)),
          );
          for (const [value, bounds] of analysis.values) {
            const alone = listAllRuns(machine, code, isolateValue(judge, value));
            expect(bounds.best).toBe(bestOf(alone));
            expect(bounds.worst).toBe(worstOf(alone));
            const same = alone.find((run) => run.choices.join() === analysis.best.choices.join());
            expect(bounds.atBest).toBe(same?.points);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
