import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario } from '../../../tests/builders/a-scenario.ts';
import { drawPeople } from './draw-persona.ts';

const CAST = ['ann', 'bo', 'cem', 'dai', 'eva'];
const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const casts = fc.oneof(
  fc.constant('any' as const),
  fc.subarray(CAST, { minLength: 1 }).map((cast) => [...cast]),
);
const people = fc.dictionary(
  fc.constantFrom('husband', 'neighbour', 'next'),
  casts.map((cast) => ({ cast })),
  { maxKeys: 3 },
);

/** The largest number of different people that the casts allow, by trying everything. */
function mostDifferent(
  parts: readonly (readonly string[])[],
  taken: readonly string[] = [],
): number {
  const [part, ...rest] = parts;
  if (part === undefined) return new Set(taken).size;
  return Math.max(...part.map((id) => mostDifferent(rest, [...taken, id])));
}

function count(seedCount: number, draw: (seed: number) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < seedCount; seed += 1) {
    const drawn = draw(seed);
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  return counts;
}

describe('drawPeople', () => {
  it('draws from the casts, and as many different people as they allow', () => {
    fc.assert(
      fc.property(casts, people, seeds, (cast, others, seed) => {
        const scenario = aScenario({ cast, people: others });
        const drawn = drawPeople(scenario, CAST, seed);
        const parts = [
          scenario.cast ?? CAST,
          ...[...scenario.people.values()].map((one) => one ?? CAST),
        ];
        const all = [drawn.customer, ...drawn.others.values()];
        expect([...drawn.others.keys()]).toEqual([...scenario.people.keys()]);
        for (const [part, id] of all.entries()) expect(parts[part]).toContain(id);
        expect(new Set(all).size).toBe(mostDifferent(parts));
      }),
    );
  });

  it('draws the same people for seed and customer, and for the seed alone', () => {
    fc.assert(
      fc.property(casts, people, seeds, (cast, others, seed) => {
        const scenario = aScenario({ cast, people: others });
        const drawn = drawPeople(scenario, CAST, seed);
        expect(drawPeople(scenario, CAST, seed)).toEqual(drawn);
        expect(drawPeople(scenario, CAST, seed, drawn.customer)).toEqual(drawn);
      }),
    );
  });

  it('lets a customer who was named come, and nobody else in that part', () => {
    const scenario = aScenario({ people: { next: { cast: ['ann', 'bo'] } } });
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawPeople(scenario, CAST, seed, 'ann');
      expect(drawn.customer).toBe('ann');
      expect(drawn.others.get('next')).toBe('bo');
    }
  });

  it('is fair: over many seeds each comes about as often as the others', () => {
    const scenario = aScenario({ people: { next: { cast: 'any' } } });
    const customers = count(10_000, (seed) => drawPeople(scenario, CAST, seed).customer);
    const pairs = count(10_000, (seed) => {
      const { customer, others } = drawPeople(scenario, CAST, seed);
      return `${customer} ${others.get('next') ?? ''}`;
    });
    // Five standard deviations either way.
    for (const id of CAST) expect(Math.abs((customers.get(id) ?? 0) - 2_000)).toBeLessThan(200);
    expect(pairs.size).toBe(20);
    for (const times of pairs.values()) expect(Math.abs(times - 500)).toBeLessThan(110);
  });
});
