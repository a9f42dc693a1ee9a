import { describe, expect, it } from 'vitest';
import type { FirstAttempt } from './list-first-attempts.ts';
import { aResult } from './results.fixture.ts';
import { tellHabits } from './tell-habits.ts';

const [model] = aResult().runs ?? [];

/** First attempts, the latest first as the list has them, from [followed, chances] in the order played. */
function attemptsWith(...played: readonly (readonly [number, number] | null)[]): FirstAttempt[] {
  return played
    .flatMap((habits, at): FirstAttempt[] =>
      model === undefined
        ? []
        : [
            {
              first: {
                ...model,
                run: `run-${at}`,
                habits: habits === null ? null : { followed: habits[0], chances: habits[1] },
              },
              later: [],
            },
          ],
    )
    .toReversed();
}

describe('old habits', () => {
  it.each([
    [
      'fading',
      [
        [2, 3],
        [2, 2],
        [0, 3],
        [1, 4],
      ],
    ],
    [
      'steady',
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    ],
    [
      'growing',
      [
        [0, 3],
        [0, 2],
        [2, 2],
        [3, 4],
      ],
    ],
    [
      'few',
      [
        [2, 3],
        [0, 3],
      ],
    ],
    [
      'none',
      [
        [0, 3],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 5],
      ],
    ],
  ] as const)('are %s', (trend, played) => {
    expect(tellHabits(attemptsWith(...played)).trend).toBe(trend);
  });

  it('are told from the first attempt to the latest, where they had a chance', () => {
    const { points } = tellHabits(attemptsWith([2, 3], null, [0, 0], [1, 2]));
    expect(points.map(({ run }) => run.run)).toEqual(['run-0', 'run-3']);
  });

  it('weigh every chance alike, however few an attempt has', () => {
    const { before, since } = tellHabits(attemptsWith([1, 1], [0, 3], [1, 4], [0, 1]));
    expect([before, since]).toEqual([1 / 4, 1 / 5]);
  });
});
