import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { listAllRuns } from '../../../tests/builders/list-all-runs.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { readWorst } from '../graph/bounds.ts';
import { buildFrames } from '../graph/check-graph.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { measureGuess } from './measure-guess.ts';

const code = aCode();
const stance = aStance();

describe('measureGuess', () => {
  it('is what somebody earns who takes the highest rated choice each time', () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.boolean(), (file, forwards) => {
        const scenario = buildScenario(file);
        const [frame] = buildFrames({ scenario, code, presets: [stance] });
        if (frame === undefined) throw new Error('the scenario cannot be explored');
        const { machine } = frame.graph;
        const order = new Map(
          machine.nodes.flatMap(({ choices }) =>
            choices.map((choice) => [choice.id, choice.timed ? NaN : choice.index] as const),
          ),
        );
        const best = frame.bounds.best[0] ?? 0;
        const worst = readWorst(frame.bounds, 0);
        fc.pre(best > worst && order.size === machine.choices.length);
        const sign = forwards ? 1 : -1;
        const taken = listAllRuns(machine, code, stance).find(({ choices }, _, runs) =>
          choices.every((choice, at) => {
            const start = choices.slice(0, at).join();
            const rivals = runs.filter((run) => run.choices.slice(0, at).join() === start);
            return rivals.every((run) => {
              const rival = order.get(run.choices[at] ?? '') ?? NaN;
              return Number.isNaN(rival) || sign * (order.get(choice) ?? NaN) >= sign * rival;
            });
          }),
        );
        if (taken === undefined) throw new Error('no run takes the highest each time');
        const earned = taken.points - taken.recordCost / 2;
        const expected = Math.max(0, (100 * (earned - worst)) / (best - worst));
        expect(measureGuess(frame, (choice) => sign * choice)).toBeCloseTo(expected, 8);
      }),
      { numRuns: 150 },
    );
  });
});
