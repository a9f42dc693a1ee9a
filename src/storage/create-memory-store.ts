import { createChanges } from './create-changes.ts';
import { loadPlanImport } from './load-plan-import.ts';
import type { RunStore, StoredAll, StoredEvent, StoredRun } from './run-store.ts';
import { isSetting } from './setting-limits.ts';
import type { SettingValue } from './settings.ts';
import type { Stored, StorageFault } from './stored.ts';
import { summariseRun } from './summarise-run.ts';
import { tidyEvent } from './tidy-event.ts';

/** A store that behaves as the one on the device does, and is gone with the tab. */
export function createMemoryStore({ now = Date.now }: { now?: () => number } = {}): RunStore {
  const runs = new Map<string, StoredRun>();
  const settings = new Map<string, SettingValue>();
  const changes = createChanges(null);
  let closed = false;

  const answer = async <Value>(work: () => Stored<Value>): Promise<Stored<Value>> =>
    closed ? fail('closed') : work();
  const changed = <Value>(run: string | null, value: Value): Stored<Value> => {
    changes.announce(run);
    return give(value);
  };
  const listInOrder = (): StoredRun[] => [...runs.values()].toSorted((a, b) => a.order - b.order);
  const readAll = (): StoredAll => ({
    runs: listInOrder(),
    settings: Object.fromEntries(settings),
  });
  const keep = (run: string, order: number, events: readonly StoredEvent[]): void => {
    runs.set(run, { run, order, events });
  };

  return {
    kind: 'memory',
    writable: true,
    startRun: (run, event) =>
      answer(() => {
        if (tidyEvent(run, 0, event) === null) return fail('refused');
        if (runs.has(run)) return fail('conflict');
        const order = (listInOrder().at(-1)?.order ?? 0) + 1;
        keep(run, order, [{ at: 0, time: now(), event: structuredClone(event) }]);
        return changed(run, undefined);
      }),
    appendEvent: (run, at, event) =>
      answer(() => {
        const tidy = tidyEvent(run, at, event);
        if (tidy === null) return fail('refused');
        const stored = runs.get(run);
        if (stored?.events.length !== at) return fail('conflict');
        const next = { at, time: now(), event: structuredClone(tidy) };
        keep(run, stored.order, [...stored.events, next]);
        return changed(run, undefined);
      }),
    readRun: (run) => answer(() => give(runs.get(run)?.events ?? [])),
    listRuns: () =>
      answer(() =>
        give(
          listInOrder()
            .toReversed()
            .flatMap(({ run, order, events: [first] }) =>
              first?.event.type === 'run-started'
                ? [summariseRun(run, order, first.time, first.event)]
                : [],
            ),
        ),
      ),
    readAll: () => answer(() => give(readAll())),
    readSettings: () => answer(() => give(Object.fromEntries(settings))),
    writeSetting: (key, value) =>
      answer(() => {
        if (!isSetting(key, value)) return fail('refused');
        settings.set(key, value);
        return changed(null, undefined);
      }),
    importAll: async (backup) => {
      const planImport = await loadPlanImport();
      return await answer(() => {
        if (!planImport.ok) return planImport;
        const plan = planImport.value(readAll(), backup);
        for (const { run, order, events } of plan.runs) keep(run, order, events);
        for (const { run, events } of plan.extensions) {
          const stored = runs.get(run);
          if (stored !== undefined) keep(run, stored.order, [...stored.events, ...events]);
        }
        for (const [key, value] of plan.settings) settings.set(key, value);
        return changed(null, plan.report);
      });
    },
    deleteAll: () =>
      answer(() => {
        runs.clear();
        settings.clear();
        return changed(null, undefined);
      }),
    watch: changes.watch,
    close: () => {
      closed = true;
      changes.close();
    },
  };
}

function give<Value>(value: Value): Stored<Value> {
  return { ok: true, value };
}

function fail(fault: StorageFault): Stored<never> {
  return { ok: false, fault, detail: 'in memory' };
}
