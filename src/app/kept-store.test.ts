import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/play/run-log.ts';
import { createMemoryStore } from '../storage/create-memory-store.ts';
import type { RunStore } from '../storage/run-store.ts';
import type { Stored } from '../storage/stored.ts';
import { createKeptStore } from './kept-store.ts';

const RUN = '00000000-0000-4000-8000-000000000001';
const started: RunEvent = {
  type: 'run-started',
  scenario: 'short-visit',
  scenarioVersion: 1,
  scenarioHash: '0',
  stance: 'corner-shop',
  stanceHash: '0',
  persona: 'liis-tamm',
  seed: 7,
  mode: 'practice',
};
const made = (choice: string): RunEvent => ({ type: 'choice-made', scene: 'opening', choice });

/** A memory store whose writes fail while `full()` holds. */
function storeThatMayBeFull(full: () => boolean): RunStore {
  const store = createMemoryStore({ now: () => 0 });
  const refused: Stored<void> = { ok: false, fault: 'quota', detail: '' };
  return {
    ...store,
    startRun: async (run, event) => (full() ? refused : await store.startRun(run, event)),
    appendEvent: async (run, at, event) =>
      full() ? refused : await store.appendEvent(run, at, event),
  };
}

const eventsOf = async (read: Promise<Stored<readonly { event: RunEvent }[]>>) => {
  const answer = await read;
  return answer.ok ? answer.value.map(({ event }) => event) : answer.fault;
};

describe('createKeptStore', () => {
  it('loses nothing while the device is full, and stores all of it in order afterwards', async () => {
    let full = false;
    const store = storeThatMayBeFull(() => full);
    const kept = createKeptStore(store, () => 0);
    expect(await kept.append(RUN, 0, [started])).toBeNull();
    full = true;
    expect(await kept.append(RUN, 1, [made('hear')])).toBe('quota');
    expect(await kept.append(RUN, 2, [made('refund')])).toBe('quota');
    const all = [started, made('hear'), made('refund')];
    expect(await eventsOf(kept.read(RUN))).toEqual(all);
    expect(await eventsOf(store.readRun(RUN))).toEqual([started]);
    expect(kept.listUnsaved().get(RUN)).toHaveLength(2);
    full = false;
    expect(await kept.append(RUN, 3, [])).toBeNull();
    expect(await eventsOf(store.readRun(RUN))).toEqual(all);
    expect(kept.listUnsaved().size).toBe(0);
  });

  it('stores what comes at once one after the other', async () => {
    const store = createMemoryStore({ now: () => 0 });
    const kept = createKeptStore(store, () => 0);
    const answers = await Promise.all([
      kept.append(RUN, 0, [started]),
      kept.append(RUN, 1, [made('hear')]),
      kept.append(RUN, 2, [made('refund')]),
    ]);
    expect(answers).toEqual([null, null, null]);
    expect(await eventsOf(store.readRun(RUN))).toHaveLength(3);
  });

  it('gives way to another tab that was first', async () => {
    const store = createMemoryStore({ now: () => 0 });
    const kept = createKeptStore(store, () => 0);
    await kept.append(RUN, 0, [started]);
    await store.appendEvent(RUN, 1, made('theirs'));
    expect(await kept.append(RUN, 1, [made('ours')])).toBe('conflict');
    expect(await eventsOf(kept.read(RUN))).toEqual([started, made('theirs')]);
  });
});
