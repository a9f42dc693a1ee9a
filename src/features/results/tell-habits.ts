import type { FirstAttempt } from './list-first-attempts.ts';
import type { ResultRun } from './results-props.ts';

/** A first attempt in which an old habit could have shown. */
export interface HabitPoint {
  readonly run: ResultRun;
  /** Decisions right there, not here. */
  readonly followed: number;
  /** Decisions where something was right there that is not right here; above 0. */
  readonly chances: number;
}

export interface HabitStory {
  /** From the first to the latest. */
  readonly points: readonly HabitPoint[];
  /** `few`: too few attempts to tell a direction. `none`: no habit has shown so far. */
  readonly trend: 'few' | 'none' | 'fading' | 'steady' | 'growing';
  /** Shares, 0 to 1, of the earlier and the later half of the attempts. */
  readonly before: number;
  readonly since: number;
}

/** From how many attempts on a direction is told. */
const ENOUGH = 4;

/** Differences of shares below this are chance. */
const CLEARLY = 0.1;

/**
 * Whether old habits fade. Only first attempts tell: whoever meets a contact again knows already
 * what this company makes of it.
 */
export function tellHabits(attempts: readonly FirstAttempt[]): HabitStory {
  const points = attempts.toReversed().flatMap(({ first }): HabitPoint[] => {
    const { habits } = first;
    return habits === null || habits.chances === 0 ? [] : [{ run: first, ...habits }];
  });
  const middle = Math.floor(points.length / 2);
  const before = share(points.slice(0, middle));
  const since = share(points.slice(middle));
  return { points, trend: nameTrend(points, since - before), before, since };
}

function share(points: readonly HabitPoint[]): number {
  const chances = points.reduce((sum, point) => sum + point.chances, 0);
  return chances === 0 ? 0 : points.reduce((sum, { followed }) => sum + followed, 0) / chances;
}

function nameTrend(points: readonly HabitPoint[], change: number): HabitStory['trend'] {
  if (points.every(({ followed }) => followed === 0)) return 'none';
  if (points.length < ENOUGH) return 'few';
  if (change <= -CLEARLY) return 'fading';
  return change >= CLEARLY ? 'growing' : 'steady';
}
