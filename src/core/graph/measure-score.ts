/**
 * Where `earned` lies between worst and best, from 0 to 100: halves rounded up, never below 0,
 * 100 where best and worst are equal (docs/format.md). Points are whole numbers.
 */
export function measureScore(earned: number, best: number, worst: number): number {
  if (best === worst) return 100;
  const span = best - worst;
  return Math.max(0, Math.floor((200 * (earned - worst) + span) / (2 * span)));
}
