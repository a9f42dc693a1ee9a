import { measureScore } from '../graph/measure-score.ts';
import type { ValueScore } from './score-run.ts';

/** How one value stands over several runs of one company; both from 0 to 100. */
export interface SummedValue {
  readonly score: number;
  /** What the company's own best runs of the same contacts reach, on the same scale. */
  readonly atBestScore: number;
}

/** Points, bounds and marks add up. Null where the value had nothing to win or lose in any run. */
export function sumValue(scores: readonly (ValueScore | undefined)[]): SummedValue | null {
  const sum = { earned: 0, best: 0, worst: 0, atBest: 0 };
  for (const one of scores) {
    if (one === undefined || one.score === null) continue;
    sum.earned += one.earned;
    sum.best += one.best;
    sum.worst += one.worst;
    sum.atBest += one.atBest;
  }
  if (sum.best === sum.worst) return null;
  return {
    score: measureScore(sum.earned, sum.best, sum.worst),
    atBestScore: measureScore(sum.atBest, sum.best, sum.worst),
  };
}
