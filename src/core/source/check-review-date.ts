import type { Problem } from './problem.ts';
import { readKey } from './read-entries.ts';
import type { Source } from './read-source.ts';
import { reportProblem } from './report-problem.ts';

/** A review that was due before today. */
export function checkReviewDate(source: Source, today: string): Problem[] {
  const reviewBy = readKey(source.value, 'reviewBy');
  return typeof reviewBy === 'string' && reviewBy < today
    ? [reportProblem(source, 'overdue', ['reviewBy'], 'overdue', { date: reviewBy })]
    : [];
}
