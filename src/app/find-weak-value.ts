import { CLEARLY_BELOW } from '../core/debrief/debrief-values.ts';
import { sumValue } from '../core/scoring/sum-value.ts';
import type { ScoredRun } from './score-stored-runs.ts';

/**
 * The value that falls furthest short of the company's own best over these runs, which one company
 * judged; null where none is clearly below.
 */
export function findWeakValue(runs: readonly ScoredRun[]): string | null {
  const values = new Set(runs.flatMap(({ score }) => [...score.values.keys()]));
  const short = [...values].flatMap((value) => {
    const summed = sumValue(runs.map(({ score }) => score.values.get(value)));
    const by = summed === null ? 0 : summed.atBestScore - summed.score;
    return by < CLEARLY_BELOW ? [] : [{ value, by }];
  });
  return short.toSorted((one, other) => other.by - one.by)[0]?.value ?? null;
}
