import { createMemoryStore } from './create-memory-store.ts';
import { nameFault } from './name-fault.ts';
import { openDeviceStore } from './open-device-store.ts';
import type { DeviceOptions } from './open-device-store.ts';
import type { RunStore } from './run-store.ts';
import type { StorageFault } from './stored.ts';
import { clearWipeMark, readWipeMark, writeWipeMark } from './wipe-mark.ts';
import type { WipeMark } from './wipe-mark.ts';

export interface OpenedRunStore {
  readonly store: RunStore;
  /**
   * Why runs are kept in memory only (`store.kind`), or can only be read (`store.writable`); null
   * when all is well.
   */
  readonly fault: StorageFault | null;
  /** For a report of the fault. */
  readonly detail: string;
  /** What was here before the browser wiped it; null when nothing was. */
  readonly wiped: WipeMark | null;
}

/** Milliseconds until a database that does not open is given up. */
const OPENING_PATIENCE = 5000;

/** The runs on this device, or, where the browser keeps nothing, a store in memory that says so. */
export async function openRunStore(
  options: Omit<DeviceOptions, 'onBlocked'> = {},
): Promise<OpenedRunStore> {
  const { now = Date.now } = options;
  let late: StorageFault = 'timeout';
  const opening = openDeviceStore({ ...options, onBlocked: () => (late = 'blocked') });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), OPENING_PATIENCE);
  });
  try {
    const opened = await Promise.race([opening, given]);
    if (opened !== null) {
      const { store, readOnly } = opened;
      const wiped = await findWipe(store);
      return {
        store: store.writable ? keepMark(store, now) : store,
        fault: readOnly,
        detail: '',
        wiped,
      };
    }
    // Should it open after all, it is in nobody's way.
    opening.then(
      ({ store }) => store.close(),
      () => undefined,
    );
    return { store: createMemoryStore({ now }), fault: late, detail: '', wiped: null };
  } catch (error) {
    const { fault, detail } = nameFault(error);
    // A database that could not be opened at all is not there, whatever the browser calls it.
    const reason = fault === 'quota' ? fault : 'unavailable';
    return { store: createMemoryStore({ now }), fault: reason, detail, wiped: null };
  } finally {
    clearTimeout(timer);
  }
}

async function findWipe(store: RunStore): Promise<WipeMark | null> {
  const mark = readWipeMark();
  if (mark === null) return null;
  const runs = await store.listRuns();
  return runs.ok && runs.value.length === 0 ? mark : null;
}

/** Marks the device with every run that is new to it, and unmarks it when people delete all. */
function keepMark(store: RunStore, now: () => number): RunStore {
  const marked = new Set<string>();
  const mark = async (): Promise<void> => {
    const runs = await store.listRuns();
    if (!runs.ok || runs.value.length === 0) return;
    for (const { run } of runs.value) marked.add(run);
    writeWipeMark(runs.value.length, now());
  };
  store.watch(({ run, closed }) => {
    if (!closed && (run === null || !marked.has(run))) void mark();
  });
  return {
    ...store,
    deleteAll: async () => {
      const deleted = await store.deleteAll();
      if (deleted.ok) clearWipeMark();
      return deleted;
    },
  };
}
