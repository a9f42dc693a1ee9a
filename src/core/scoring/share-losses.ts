/**
 * Shares `100 - score` among the losses of a run by largest remainder, ties to the earlier, so
 * that what a screen shows adds up to 100 with the score (docs/format.md).
 * @returns whole points of a hundred, one for each loss; 0 for a loss means "under 1"
 */
export function shareLosses(losses: readonly number[], score: number): number[] {
  const total = losses.reduce((sum, loss) => sum + loss, 0);
  const toShare = 100 - score;
  if (total <= 0) return losses.map(() => 0);
  const exact = losses.map((loss) => (loss * toShare) / total);
  const shares = exact.map(Math.floor);
  const left = toShare - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = losses
    .map((loss, index) => ({ index, remainder: (loss * toShare) % total }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
