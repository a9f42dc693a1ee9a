import type { LensDecision } from './run-lens.ts';

/** A run seen through the eyes of the company someone worked for before. */
export interface FormerRun {
  readonly run: string;
  /** `lookThrough` with the former stance. */
  readonly decisions: readonly LensDecision[];
}

/** How far old habits showed in one run. */
export interface HabitMark {
  readonly run: string;
  /** Decisions taken as the former company would have them, and this one would not. */
  readonly followed: number;
  /** Decisions where one could: something was right there that is not right here. */
  readonly chances: number;
}

/**
 * Whether old habits fade: one mark a run, in the order given. A run without a chance shows
 * nothing either way.
 */
export function measureHabits(runs: readonly FormerRun[]): readonly HabitMark[] {
  return runs.map(({ run, decisions }) => ({
    run,
    followed: decisions.filter(({ change }) => change === 'right-there-not-here').length,
    chances: decisions.filter(({ options }) =>
      options.some(({ breach, here, there }) => !breach && there === 0 && here > 0),
    ).length,
  }));
}
