import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import type { PositionDifference } from './debrief.ts';
import { followBest } from '../graph/follow-run.ts';
import { judgeChoices } from './judge-choices.ts';
import type { JudgedHere } from './judge-choices.ts';
import type { OpenOption } from './list-options.ts';
import { sumPoints } from './sum-points.ts';

/**
 * The positions by which two companies come to see a choice differently: as few as it takes to
 * turn the preference, those first that weigh most between the two options themselves, then those
 * that weigh most between the two ways.
 * Two ways are compared: the best that the company that minds makes of the other option, and the
 * best that the one that likes it makes of the choice. Each prefers its own, so where they weigh
 * values alike, some position speaks more for the first way in the one than in the other.
 * @param minds the frame of the company in which the choice loses something
 * @param likes the frame of the company in which it loses nothing
 * @param taken the choice
 * @param other what the company that minds it would rather have
 * @param here which of the two was played
 */
export function explainDifference(
  minds: ScoringFrame,
  likes: ScoringFrame,
  taken: OpenOption,
  other: OpenOption,
  here: 'minds' | 'likes',
): readonly PositionDifference[] {
  const rather = [
    other.index,
    ...followBest(minds.graph, minds.verdicts, minds.bounds, other.to).choices,
  ];
  const liked = [
    taken.index,
    ...followBest(likes.graph, likes.verdicts, likes.bounds, taken.to).choices,
  ];
  const inMinds = comparePoints(minds, rather, liked, ({ position }) => position);
  const inLikes = comparePoints(likes, rather, liked, ({ position }) => position);
  const choices = [minds, likes].map((frame) =>
    comparePoints(frame, [other.index], [taken.index], ({ position }) => position),
  );
  const weighNow = (position: string): number =>
    (choices[0]?.get(position) ?? 0) - (choices[1]?.get(position) ?? 0);
  const [home, away] = here === 'minds' ? [minds.judge, likes.judge] : [likes.judge, minds.judge];
  const speaking = [...home.positions]
    .map(([position, option]) => ({
      position,
      here: option,
      there: away.positions.get(position) ?? '',
      now: weighNow(position),
      when: choices[0]?.has(position) === true ? ('now' as const) : ('later' as const),
      weight: (inMinds.get(position) ?? 0) - (inLikes.get(position) ?? 0),
    }))
    .filter((one) => one.weight > 0 && one.here !== one.there)
    .toSorted(
      (a, b) =>
        Number(a.when === 'later') - Number(b.when === 'later') ||
        b.now - a.now ||
        b.weight - a.weight,
    );

  let preference = comparePoints(minds, rather, liked, () => 'all').get('all') ?? 0;
  const reasons: PositionDifference[] = [];
  for (const { weight, now: _, ...difference } of speaking) {
    if (preference <= 0) break;
    preference -= weight;
    reasons.push(difference);
  }
  return reasons;
}

/** How many points more a frame's judge gives to one way than to another, by some key. */
function comparePoints(
  frame: ScoringFrame,
  one: readonly number[],
  other: readonly number[],
  keyOf: (judged: JudgedHere) => string | null,
): ReadonlyMap<string, number> {
  const signed = [
    ...judgeChoices(frame, one),
    ...judgeChoices(frame, other).map((judged) => ({ ...judged, points: -judged.points })),
  ];
  return sumPoints(signed, keyOf);
}
