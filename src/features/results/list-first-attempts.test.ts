import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFirstAttempts } from './list-first-attempts.ts';
import type { ResultRun } from './results-props.ts';
import { aResult } from './results.fixture.ts';

const [model] = aResult().runs ?? [];

/** Any log of runs over two contacts and two companies. */
const runsArbitrary = fc
  .array(fc.tuple(fc.nat(1), fc.nat(1), fc.boolean()), { maxLength: 12 })
  .map((drawn) =>
    drawn.flatMap(([scenario, stance, whatIf], at): ResultRun[] =>
      model === undefined
        ? []
        : [{ ...model, run: `run-${at}`, scenario: `c${scenario}`, stance: `s${stance}`, whatIf }],
    ),
  );

describe('the attempt that counts', () => {
  it('is the first one from the start, of each contact at each company', () => {
    fc.assert(
      fc.property(runsArbitrary, (runs) => {
        for (const { first, later } of listFirstAttempts(runs)) {
          const same = runs.filter(
            ({ scenario, stance }) => scenario === first.scenario && stance === first.stance,
          );
          expect(first).toBe(same.find(({ whatIf }) => !whatIf));
          expect([first, ...later].toSorted((a, b) => runs.indexOf(a) - runs.indexOf(b))).toEqual(
            same,
          );
        }
      }),
    );
  });

  it('does not change when more is played', () => {
    fc.assert(
      fc.property(runsArbitrary, fc.nat(12), (runs, cut) => {
        const ids = (some: readonly ResultRun[]): string[] =>
          listFirstAttempts(some).map(({ first }) => first.run);
        expect(ids(runs)).toEqual(expect.arrayContaining(ids(runs.slice(0, cut))));
      }),
    );
  });
});
