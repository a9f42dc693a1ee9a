import { CLEARLY_BELOW } from '../../core/debrief/debrief-values.ts';
import { measureScore } from '../../core/graph/measure-score.ts';
import { groupInOrder } from './group-in-order.ts';
import type { FirstAttempt } from './list-first-attempts.ts';
import type { Named } from './results-props.ts';

export interface ValueStanding extends Named {
  readonly score: number;
  /** What the company's own best runs of the same contacts reach, on the same scale. */
  readonly atBestScore: number;
  readonly weak: boolean;
}

/** How the values stand over the first attempts at one company. */
export interface CompanyStanding {
  readonly stance: string;
  readonly company: string;
  readonly attempts: number;
  /** Those with something to win or lose, in the code's order. */
  readonly values: readonly ValueStanding[];
}

/**
 * Companies weigh values differently, so each is looked at by itself: the own one first, then by
 * the number of attempts. Over several runs a value's points, bounds and marks add up.
 */
export function gatherStandings(
  attempts: readonly FirstAttempt[],
  values: readonly Named[],
  own: string,
): readonly CompanyStanding[] {
  return [...groupInOrder(attempts, ({ first }) => first.stance)]
    .map(([stance, here]): CompanyStanding => ({
      stance,
      company: here[0]?.first.company ?? stance,
      attempts: here.length,
      values: values.flatMap((value) => measureValue(here, value)),
    }))
    .toSorted(
      (one, other) =>
        Number(other.stance === own) - Number(one.stance === own) || other.attempts - one.attempts,
    );
}

function measureValue(attempts: readonly FirstAttempt[], value: Named): ValueStanding[] {
  const sum = { earned: 0, best: 0, worst: 0, atBest: 0 };
  for (const { first } of attempts) {
    const one = first.score.values.get(value.id);
    if (one === undefined || one.score === null) continue;
    sum.earned += one.earned;
    sum.best += one.best;
    sum.worst += one.worst;
    sum.atBest += one.atBest;
  }
  if (sum.best === sum.worst) return [];
  const score = measureScore(sum.earned, sum.best, sum.worst);
  const atBestScore = measureScore(sum.atBest, sum.best, sum.worst);
  return [{ ...value, score, atBestScore, weak: score <= atBestScore - CLEARLY_BELOW }];
}
