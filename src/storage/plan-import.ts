import type { RunEvent } from '../core/play/run-log.ts';
import type { Backup } from './backup.ts';
import { continuesLog } from './continues-log.ts';
import { deriveRunId } from './derive-run-id.ts';
import type { ImportReport } from './import-report.ts';
import type { StoredAll, StoredEvent, StoredRun } from './run-store.ts';
import type { SettingValue } from './settings.ts';
import { shiftOrders } from './shift-orders.ts';

/** Only additions: an import takes nothing away and rewrites nothing. */
export interface ImportPlan {
  readonly runs: readonly StoredRun[];
  /** What comes after the events that are here. */
  readonly extensions: readonly { readonly run: string; readonly events: readonly StoredEvent[] }[];
  readonly settings: readonly (readonly [key: string, value: SettingValue])[];
  readonly report: ImportReport;
}

/**
 * Decides what an import adds. A run that is here and began the same is the same run: the longer
 * log wins. One that went another way is another run, and comes in under a new id.
 */
export function planImport(here: StoredAll, backup: Backup): ImportPlan {
  const logs = new Map(here.runs.map(({ run, events }) => [run, events]));
  const renamed = new Map<string, string>();
  const joining: StoredRun[] = [];
  const extensions: { run: string; events: readonly StoredEvent[] }[] = [];
  const report = { added: 0, skipped: 0, extended: 0, renamed: 0 };

  /** False where another run has this id. */
  const place = (incoming: StoredRun, run: string, events: readonly StoredEvent[]): boolean => {
    const stored = logs.get(run);
    if (stored === undefined) {
      logs.set(run, events);
      joining.push({ run, order: incoming.order, events });
      report[run === incoming.run ? 'added' : 'renamed'] += 1;
    } else if (continuesLog(stored, events)) {
      report.skipped += 1;
    } else if (continuesLog(events, stored)) {
      logs.set(run, events);
      extensions.push({ run, events: events.slice(stored.length) });
      report.extended += 1;
    } else {
      return false;
    }
    if (run !== incoming.run) renamed.set(incoming.run, run);
    return true;
  };

  for (const incoming of backup.runs.toSorted((a, b) => a.order - b.order)) {
    const { run, events } = incoming;
    if (logs.has(run) && place(incoming, run, events)) continue;
    // What a what-if goes on from may have come in under a new id just now.
    const pointed = events.map((stored) => ({ ...stored, event: point(stored.event, renamed) }));
    let id = run;
    for (let count = 1; !place(incoming, id, pointed); count += 1) id = deriveRunId(run, count);
  }
  const settings = Object.entries(backup.settings).filter(
    ([key]) => !Object.hasOwn(here.settings, key),
  );
  return {
    runs: shiftOrders(here.runs, joining),
    extensions,
    settings,
    report: { ...report, settings: settings.length },
  };
}

function point(event: RunEvent, renamed: ReadonlyMap<string, string>): RunEvent {
  if (event.type !== 'run-started' || event.whatIf === undefined) return event;
  const run = renamed.get(event.whatIf.run);
  return run === undefined ? event : { ...event, whatIf: { ...event.whatIf, run } };
}
