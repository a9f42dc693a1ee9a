import type { LogRow } from './database.ts';
import type { RunSummary, StoredEvent, StoredRun } from './run-store.ts';

/** Whole runs, from the first started to the last, from rows in the order of their keys. */
export function groupLog(summaries: readonly RunSummary[], log: readonly LogRow[]): StoredRun[] {
  const events = new Map<string, StoredEvent[]>(summaries.map(({ run }) => [run, []]));
  for (const { run, at, time, event } of log) events.get(run)?.push({ at, time, event });
  return summaries
    .toSorted((a, b) => a.order - b.order)
    .map(({ run, order }) => ({ run, order, events: events.get(run) ?? [] }));
}
