import type { DebriefAttempt } from './debrief-props.ts';

/** An attempt as a line from left to right, one step a choice. */
export interface AttemptLane {
  readonly attempt: DebriefAttempt;
  /** In the order in which attempts were finished, from 1. */
  readonly number: number;
  /** The row it is drawn in, from 0; a branch stands beneath what it branches from. */
  readonly row: number;
  /** How many branchings lie between it and an attempt from the start. */
  readonly depth: number;
  /** The row and the step it branches from; null for the first line. */
  readonly from: { readonly row: number; readonly at: number } | null;
}

/**
 * Lays attempts out as a tree, each branch beneath the line that it leaves. A fresh start leaves
 * the first line at its beginning; so does an attempt whose forerunner is not there any more.
 */
export function layOutAttempts(attempts: readonly DebriefAttempt[]): readonly AttemptLane[] {
  const known = new Set(attempts.map(({ run }) => run));
  const forerunner = ({ from, run }: DebriefAttempt): string | null =>
    from !== null && known.has(from.run) && from.run !== run ? from.run : null;
  const lanes: AttemptLane[] = [];
  const placed = new Set<string>();
  const place = (attempt: DebriefAttempt, depth: number, from: AttemptLane['from']): void => {
    if (placed.has(attempt.run)) return;
    placed.add(attempt.run);
    const row = lanes.length;
    lanes.push({ attempt, number: attempts.indexOf(attempt) + 1, row, depth, from });
    for (const branch of attempts) {
      if (forerunner(branch) !== attempt.run) continue;
      place(branch, depth + 1, { row, at: branch.from?.at ?? 0 });
    }
  };
  for (const attempt of attempts) {
    if (forerunner(attempt) === null) {
      place(attempt, 0, lanes.length === 0 ? null : { row: 0, at: 0 });
    }
  }
  return lanes;
}
