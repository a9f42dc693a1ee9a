import type { RunEvent } from '../core/play/run-log.ts';
import type { RunStore, StoredEvent } from '../storage/run-store.ts';
import type { StorageFault, Stored } from '../storage/stored.ts';

/**
 * A run store that keeps in memory what the device would not take, tries it again with the next
 * event, and counts it in when a run is read: nothing a person made is lost while the tab lives.
 */
export interface KeptStore {
  /** Appends to a run from `at` on. Null when all of the run is on the device. */
  append(run: string, at: number, events: readonly RunEvent[]): Promise<StorageFault | null>;
  /** The log with what is only in memory at its end. */
  read(run: string): Promise<Stored<readonly StoredEvent[]>>;
  /** What is in memory alone, by run. */
  listUnsaved(): ReadonlyMap<string, readonly StoredEvent[]>;
  /** Drops what is in memory: somebody has deleted everything. */
  forget(): void;
}

/** @param now ms since 1970 */
export function createKeptStore(store: RunStore, now: () => number): KeptStore {
  const unsaved = new Map<string, StoredEvent[]>();

  /** One at a time for each run, in the order asked. */
  const turns = new Map<string, Promise<unknown>>();
  const takeTurn = async <Value>(run: string, work: () => Promise<Value>): Promise<Value> => {
    const before = turns.get(run) ?? Promise.resolve();
    const mine = before.then(work, work);
    turns.set(run, mine);
    return await mine;
  };

  const flush = async (run: string): Promise<StorageFault | null> => {
    const queue = unsaved.get(run) ?? [];
    for (;;) {
      const [first] = queue;
      if (first === undefined) break;
      const { at, event } = first;
      const answer =
        at === 0 && event.type === 'run-started'
          ? await store.startRun(run, event)
          : await store.appendEvent(run, at, event);
      if (!answer.ok) return answer.fault;
      queue.shift();
    }
    unsaved.delete(run);
    return null;
  };

  return {
    append: async (run, at, events) =>
      await takeTurn(run, async () => {
        const queue = unsaved.get(run) ?? [];
        unsaved.set(run, queue);
        queue.push(...events.map((event, index) => ({ at: at + index, time: now(), event })));
        const fault = await flush(run);
        // Another tab was first: its log counts, and what was tried here was never shown as made.
        if (fault === 'conflict') unsaved.delete(run);
        return fault;
      }),
    read: async (run) => {
      const answer = await store.readRun(run);
      const kept = unsaved.get(run) ?? [];
      if (!answer.ok) return kept.length > 0 ? { ok: true, value: [...kept] } : answer;
      const length = answer.value.length;
      return { ok: true, value: [...answer.value, ...kept.filter(({ at }) => at >= length)] };
    },
    listUnsaved: () => unsaved,
    forget: () => unsaved.clear(),
  };
}
