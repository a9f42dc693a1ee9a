import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { createChanges } from './create-changes.ts';
import type { Changes } from './create-changes.ts';
import { DATABASE_NAME } from './database.ts';
import { loadPlanImport } from './load-plan-import.ts';
import { readEverything, readSettingRows, readSummaries } from './read-rows.ts';
import type { RunStore } from './run-store.ts';
import { isSetting } from './setting-limits.ts';
import type { Stored, StorageFault } from './stored.ts';
import { tidyEvent } from './tidy-event.ts';
import { transact } from './transact.ts';
import { addEvent, addImport, addRun } from './write-rows.ts';

export interface DeviceOptions {
  /** Of the database; another one keeps samples and tests apart from what people made. */
  readonly name?: string;
  /** Ms since 1970. */
  readonly now?: () => number;
  /** Called when another tab holds an older database open. */
  readonly onBlocked?: () => void;
}

/** Milliseconds: a whole backup is written at once. */
const IMPORT_PATIENCE = 120_000;

/** The runs in this browser's IndexedDB. Rejects where there is none; `readOnly` says why. */
export async function openDeviceStore({
  name = DATABASE_NAME,
  now = Date.now,
  onBlocked = () => undefined,
}: DeviceOptions = {}): Promise<{ store: RunStore; readOnly: StorageFault | null }> {
  const changes = createChanges(`${name}-changes`);
  const connection = connect(name, { onBlocked, onClosed: changes.announceClosed });
  try {
    const { readOnly } = await connection.use();
    return { store: buildStore(connection, changes, now, readOnly === null), readOnly };
  } catch (error) {
    changes.close();
    throw error;
  }
}

function buildStore(
  connection: Connection,
  changes: Changes,
  now: () => number,
  writable: boolean,
): RunStore {
  const tell = <Value>(stored: Stored<Value>, run: string | null): Stored<Value> => {
    if (stored.ok) changes.announce(run);
    return stored;
  };
  return {
    kind: 'device',
    writable,
    startRun: async (run, event) => {
      if (tidyEvent(run, 0, event) === null) return refuse(run);
      const request = { stores: ['log', 'runs'], mode: 'readwrite' } as const;
      const stored = await transact(connection, request, (tx) => addRun(tx, run, now(), event));
      return tell(stored, run);
    },
    appendEvent: async (run, at, event) => {
      const tidy = tidyEvent(run, at, event);
      if (tidy === null) return refuse(`${run} ${at}`);
      const request = { stores: ['log'], mode: 'readwrite' } as const;
      const stored = await transact(connection, request, (tx) =>
        addEvent(tx, run, at, now(), tidy),
      );
      return tell(stored, run);
    },
    readRun: (run) =>
      transact(connection, { stores: ['log'], mode: 'readonly' }, async (tx) => {
        const range = IDBKeyRange.bound([run, 0], [run, Infinity]);
        const rows = await tx.objectStore('log').getAll(range);
        return rows.map(({ at, time, event }) => ({ at, time, event }));
      }),
    listRuns: () =>
      transact(connection, { stores: ['log', 'runs'], mode: 'readonly' }, async (tx) =>
        (await readSummaries(tx)).toSorted((a, b) => b.order - a.order),
      ),
    readAll: () =>
      transact(
        connection,
        { stores: ['log', 'runs', 'settings'], mode: 'readonly' },
        readEverything,
      ),
    readSettings: () =>
      transact(connection, { stores: ['settings'], mode: 'readonly' }, readSettingRows),
    writeSetting: async (key, value) => {
      if (!isSetting(key, value)) return refuse(key);
      const request = {
        stores: ['settings'],
        mode: 'readwrite',
        durability: 'relaxed',
      } as const;
      const stored = await transact(connection, request, async (tx) => {
        await tx.objectStore('settings').put(value, key);
      });
      return tell(stored, null);
    },
    importAll: async (backup) => {
      const planImport = await loadPlanImport();
      if (!planImport.ok) return planImport;
      const stored = await transact(
        connection,
        { stores: ['log', 'runs', 'settings'], mode: 'readwrite', patience: IMPORT_PATIENCE },
        async (tx) => {
          const plan = planImport.value(await readEverything(tx), backup);
          await addImport(tx, plan);
          return plan.report;
        },
      );
      return tell(stored, null);
    },
    deleteAll: async () => {
      const stored = await transact(
        connection,
        { stores: ['log', 'runs', 'settings'], mode: 'readwrite', patience: IMPORT_PATIENCE },
        async (tx) => {
          await Promise.all([...tx.objectStoreNames].map((store) => tx.objectStore(store).clear()));
        },
      );
      return tell(stored, null);
    },
    watch: changes.watch,
    close: () => {
      connection.close();
      changes.close();
    },
  };
}

function refuse(what: string): Stored<never> {
  return { ok: false, fault: 'refused', detail: `does not fit: ${what}` };
}
