import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankStakes } from './rank-stakes.ts';

const spans = (...list: [string, number][]): ReadonlyMap<string, { best: number; worst: number }> =>
  new Map(list.map(([value, span]) => [value, { best: span - 3, worst: -3 }]));

describe('rankStakes', () => {
  it('names the weightiest first, equal ones as they came, small ones not at all', () => {
    expect(rankStakes(spans(['a', 9], ['b', 40], ['c', 20], ['d', 20], ['e', 11]))).toEqual([
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('names four at most', () => {
    expect(rankStakes(spans(['a', 1], ['b', 1], ['c', 1], ['d', 1], ['e', 1]))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('names nothing where there is nothing to win or lose', () => {
    expect(rankStakes(spans(['a', 0], ['b', 0]))).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), (list) => {
        const named = rankStakes(
          spans(...list.map((span, at): [string, number] => [`${at}`, span])),
        );
        for (const value of named) expect(list[Number(value)]).toBeGreaterThan(0);
      }),
    );
  });
});
