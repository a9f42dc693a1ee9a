import type { StoredRun } from '../storage/run-store.ts';

/** What is on the device, with what only memory holds at the end of each run. */
export function addUnsaved(
  stored: readonly StoredRun[],
  unsaved: ReadonlyMap<string, StoredRun['events']>,
): readonly StoredRun[] {
  const known = stored.map((run) => ({
    ...run,
    events: [...run.events, ...(unsaved.get(run.run) ?? [])],
  }));
  const last = Math.max(-1, ...stored.map(({ order }) => order));
  const more = [...unsaved].filter(([run]) => !stored.some((one) => one.run === run));
  return [
    ...known,
    ...more.map(([run, events], index) => ({ run, order: last + index + 1, events })),
  ];
}
