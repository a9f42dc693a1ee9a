import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { buildFrames } from '../graph/check-graph.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { listForks } from './list-forks.ts';

const code = aCode();
const own = aStance();
const strict = aStance({ id: 'strict', positions: { returns: 'limits', claims: 'verify' } });

describe('listForks', () => {
  it('tells of places on the own best run what each company would rather have there', () => {
    fc.assert(
      fc.property(scenarioArbitrary, fc.integer({ min: 1, max: 4 }), (file, most) => {
        const scenario = buildScenario(file);
        const forks = listForks(scenario, code, [own, strict], own, most);
        expect(forks.length).toBeLessThanOrEqual(most);
        for (const { scene, choices, best, parts } of forks) {
          const offered = scenario.scenes.find(({ id }) => id === scene)?.choices ?? [];
          expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining([...choices]));
          const [home = [], there = []] = best.map((one) => one.choices);
          const isOpen = home.length > 0 && there.length > 0;
          expect(parts).toBe(isOpen && !there.some((id) => home.includes(id)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing to part over with oneself', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (file) => {
        const scenario = buildScenario(file);
        expect(buildFrames({ scenario, code, presets: [own] })).toHaveLength(1);
        const forks = listForks(scenario, code, [own], own, 9);
        expect(forks.some(({ parts }) => parts)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
