import type { DebriefValue } from '../../core/debrief/debrief.ts';

/** How a value stands against what the company's own best run reaches; never against 100. */
export function findStanding({
  score,
  atBestScore,
  weak,
}: Pick<DebriefValue, 'score' | 'atBestScore' | 'weak'>):
  'none' | 'weak' | 'near' | 'asBest' | 'above' {
  if (score === null || atBestScore === null) return 'none';
  if (weak) return 'weak';
  if (score === atBestScore) return 'asBest';
  return score > atBestScore ? 'above' : 'near';
}
