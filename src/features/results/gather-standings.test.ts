import { describe, expect, it } from 'vitest';
import { gatherStandings } from './gather-standings.ts';
import { listFirstAttempts } from './list-first-attempts.ts';
import { aResult, aScore } from './results.fixture.ts';

const { runs, values } = aResult();
const attempts = listFirstAttempts(runs ?? []);

describe('how the values stand', () => {
  it('is told for each company by itself, the own one first', () => {
    const told = (own: string): string[] =>
      gatherStandings(attempts, values, own).map(({ stance }) => stance);
    expect(told('generous-retailer')).toEqual(['generous-retailer', 'lean-webshop']);
    expect(told('lean-webshop')).toEqual(['lean-webshop', 'generous-retailer']);
    expect(told('careful-bank')).toEqual(['generous-retailer', 'lean-webshop']);
  });

  it('counts first attempts alone', () => {
    const better = attempts.map((attempt) => ({
      ...attempt,
      later: attempt.later.map((run) => ({ ...run, score: aScore(0) })),
    }));
    expect(gatherStandings(better, values, '')).toEqual(gatherStandings(attempts, values, ''));
  });

  it('is weak only against what the best runs reach', () => {
    for (const { values: standing } of gatherStandings(attempts, values, '')) {
      for (const { score, atBestScore, weak } of standing) {
        expect(weak).toBe(score <= atBestScore - 10);
      }
    }
    const [asBest] = gatherStandings(
      attempts.map((attempt) => {
        const { score } = attempt.first;
        const bestRun = [...score.values].map(
          ([id, value]) => [id, { ...value, earned: value.atBest }] as const,
        );
        return {
          ...attempt,
          first: { ...attempt.first, score: { ...score, values: new Map(bestRun) } },
        };
      }),
      values,
      '',
    );
    expect(asBest?.values.some(({ score }) => score < 100)).toBe(true);
    expect(asBest?.values.some(({ weak }) => weak)).toBe(false);
  });

  it('leaves out values that had nothing to win or lose', () => {
    const still = attempts.map((attempt) => ({
      ...attempt,
      first: { ...attempt.first, score: { ...attempt.first.score, values: new Map() } },
    }));
    expect(gatherStandings(still, values, '').flatMap((one) => one.values)).toEqual([]);
  });
});
