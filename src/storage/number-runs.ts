import type { LogRow } from './database.ts';
import type { RunSummary } from './run-store.ts';
import { summariseRun } from './summarise-run.ts';

/**
 * The runs of a log that knows no order between them (version 1): by the time of their start,
 * which is all there is to go by, and by id where two started in the same millisecond.
 */
export function numberRuns(log: readonly LogRow[]): RunSummary[] {
  return log
    .flatMap(({ run, time, event }) => (event.type === 'run-started' ? [{ run, time, event }] : []))
    .toSorted((a, b) => a.time - b.time || (a.run < b.run ? -1 : 1))
    .map(({ run, time, event }, index) => summariseRun(run, index + 1, time, event));
}
