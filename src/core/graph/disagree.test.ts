import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aScenario } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { listAllRuns } from '../../../tests/builders/list-all-runs.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { doStancesDisagree } from './disagree.ts';

const code = aCode();
const one = aStance();
const other = aStance({ id: 'strict', positions: { returns: 'limits', claims: 'verify' } });

describe('doStancesDisagree', () => {
  it('finds what comparing all best runs finds', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (file) => {
        const scenario = buildScenario(file);
        const apart = [one, other].every((played) => {
          const machine = buildMachine(scenario, played.positions);
          const [first = [], second = []] = [one, other].map((judge) => {
            const runs = listAllRuns(machine, code, judge);
            const best = Math.max(...runs.map(({ points }) => points));
            return runs
              .filter(({ points }) => points === best)
              .map(({ choices }) => choices.join());
          });
          return first.every((run) => !second.includes(run));
        });
        expect(doStancesDisagree(scenario, code, one, other)).toBe(apart);
      }),
      { numRuns: 200 },
    );
  });

  it('never holds of a stance and itself', () => {
    expect(doStancesDisagree(aScenario(), code, one, one)).toBe(false);
    expect(doStancesDisagree(aScenario(), code, one, other)).toBe(true);
  });
});
