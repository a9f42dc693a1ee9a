import type { DebriefDecision, DebriefResult } from '../../core/debrief/debrief.ts';

/**
 * What an option would have cost, of a hundred; null where the debrief speaks in points. The
 * choice taken keeps its share, which the sum on the screen fixed; a larger loss never shows a
 * smaller share than it, nor a smaller loss a larger one.
 */
export function shareOption(
  loss: number,
  taken: Pick<DebriefDecision, 'loss' | 'share'>,
  { best, worst, inPoints }: Pick<DebriefResult, 'best' | 'worst' | 'inPoints'>,
): number | null {
  if (inPoints || taken.share === null || best === worst) return null;
  if (loss === taken.loss) return taken.share;
  const share = Math.round((100 * loss) / (best - worst));
  if (taken.loss === 0) return share;
  return loss > taken.loss ? Math.max(share, taken.share) : Math.min(share, taken.share);
}
