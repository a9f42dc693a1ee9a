import { CLEARLY_BELOW } from '../../core/debrief/debrief-values.ts';
import { sumValue } from '../../core/scoring/sum-value.ts';
import type { SummedValue } from '../../core/scoring/sum-value.ts';
import { groupInOrder } from './group-in-order.ts';
import type { FirstAttempt } from './list-first-attempts.ts';
import type { Named } from './results-props.ts';

export interface ValueStanding extends Named, SummedValue {
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
  const summed = sumValue(attempts.map(({ first }) => first.score.values.get(value.id)));
  if (summed === null) return [];
  return [{ ...value, ...summed, weak: summed.score <= summed.atBestScore - CLEARLY_BELOW }];
}
