import type { StoredRun } from './run-store.ts';

/**
 * Numbers runs that join others, keeping their own order: before all that are here if each of them
 * was started earlier, else after. Clocks only inform, but nothing else is known of two devices.
 */
export function shiftOrders(
  here: readonly StoredRun[],
  joining: readonly StoredRun[],
): readonly StoredRun[] {
  if (here.length === 0 || joining.length === 0) return joining;
  const first = least(here.map(({ order }) => order));
  const last = -least(here.map(({ order }) => -order));
  const firstJoining = least(joining.map(({ order }) => order));
  const lastJoining = -least(joining.map(({ order }) => -order));
  const earlier = -least(joining.map((run) => -startOf(run))) < least(here.map(startOf));
  const shift = earlier
    ? Math.min(0, first - 1 - lastJoining)
    : Math.max(0, last + 1 - firstJoining);
  return joining.map((run) => ({ ...run, order: run.order + shift }));
}

/** `Math.min(...list)` has no room for long lists. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Infinity);
}

function startOf({ events }: StoredRun): number {
  return events[0]?.time ?? 0;
}
