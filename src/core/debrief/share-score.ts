import type { RunScore } from '../scoring/score-run.ts';
import { shareLosses } from '../scoring/share-losses.ts';

/** What a screen shows beside each loss of a run: shares of a hundred, or points. */
export interface ScoreShares {
  readonly inPoints: boolean;
  /** By decision, then by record item in file order; null where losses are shown in points. */
  readonly decisions: readonly (number | null)[];
  readonly items: readonly (number | null)[];
}

/** Shares what a run lost, so that score and shares make 100; in points where it was raised to 0. */
export function shareScore(run: RunScore): ScoreShares {
  const { decisions, record, earned, best, worst, score } = run;
  const losses = [...decisions, ...record.items].map(({ loss }) => loss);
  // Where best and worst are equal the score is 100 whatever was earned: nothing was raised.
  const inPoints = earned < worst && best !== worst;
  const shares = inPoints ? losses.map(() => null) : shareLosses(losses, score);
  return {
    inPoints,
    decisions: shares.slice(0, decisions.length),
    items: shares.slice(decisions.length),
  };
}
