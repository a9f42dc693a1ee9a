import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { buildMachine } from '../situation/build-machine.ts';
import type { MachineChoice } from '../situation/machine.ts';
import { orderChoices } from './order-choices.ts';

const machine = buildMachine(
  aScenario({
    scenes: {
      opening: aScene({
        one: { to: 'content' },
        silence: { after: 20, to: 'gone' },
        two: { to: 'content' },
        three: { to: 'gone' },
        four: { to: 'gone' },
      }),
    },
  }),
  aStance().positions,
);
const SPOKEN = ['one', 'two', 'three', 'four'];

function order(seed: number, scene = 'opening', visit = 1): string[] {
  return orderChoices(machine.choices, seed, scene, visit).map(({ id }) => id);
}

describe('orderChoices', () => {
  it('shows every choice that can be picked once, and never the one the clock takes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: Number.MAX_SAFE_INTEGER }),
        fc.subarray([...machine.choices]),
        fc.integer({ min: 1, max: 9 }),
        (seed, open: MachineChoice[], visit) => {
          const shown = orderChoices(open, seed, 'opening', visit);
          expect(shown.toSorted((a, b) => a.index - b.index)).toEqual(
            open.filter(({ timed }) => !timed),
          );
          expect(orderChoices(open, seed, 'opening', visit)).toEqual(shown);
        },
      ),
    );
  });

  it('tells nothing by position: over many seeds each choice stands everywhere alike', () => {
    const runs = 8_000;
    const times = new Map<string, number>();
    for (let seed = 0; seed < runs; seed += 1) {
      for (const [place, id] of order(seed).entries()) {
        times.set(`${id} ${place}`, (times.get(`${id} ${place}`) ?? 0) + 1);
      }
    }
    for (const id of SPOKEN) {
      for (const place of SPOKEN.keys()) {
        // Five standard deviations either way.
        expect(Math.abs((times.get(`${id} ${place}`) ?? 0) - runs / 4)).toBeLessThan(195);
      }
    }
  });

  it('orders scenes and visits of one run each by themselves', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const alike = (other: (seed: number) => string[]): number =>
      seeds.filter((seed) => order(seed).join(' ') === other(seed).join(' ')).length;
    // One in 24 by chance.
    expect(alike((seed) => order(seed, 'opening', 2))).toBeLessThan(30);
    expect(alike((seed) => order(seed, 'request', 1))).toBeLessThan(30);
    expect(alike((seed) => order(seed + 1))).toBeLessThan(30);
  });
});
