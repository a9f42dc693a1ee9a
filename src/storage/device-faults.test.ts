import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBackup, aChoice, aRun, aRunId, aStart, unwrap } from '../../tests/storage/a-log.ts';
import { freshDatabase } from '../../tests/storage/fresh-database.ts';
import { DATABASE_NAME } from './database.ts';
import { openDeviceStore } from './open-device-store.ts';
import type { RunStore } from './run-store.ts';
import type { Stored } from './stored.ts';

const full = (): never => {
  throw new DOMException('the disk is full', 'QuotaExceededError');
};

/** Lets `count` writes pass, then the disk is full. */
function fillAfter(count: number): void {
  let left = count;
  for (const method of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function mocked(
      this: IDBObjectStore,
      ...given
    ) {
      left -= 1;
      return left < 0 ? full() : write.apply(this, given);
    });
  }
}

describe('the store on a device', () => {
  let store: RunStore;

  beforeEach(async () => {
    freshDatabase();
    store = (await openDeviceStore()).store;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    store.close();
  });

  const steps: readonly (readonly [string, () => Promise<Stored<unknown>>])[] = [
    ['starting a run', () => store.startRun(aRunId(2), aStart())],
    ['adding an event', () => store.appendEvent(aRunId(1), 1, aChoice('hear'))],
    ['keeping a setting', () => store.writeSetting('theme', 'dark')],
    [
      'taking in a backup',
      () => store.importAll(aBackup([aRun(1), aRun(3, aChoice('hear')), aRun(4)], { mode: 'x' })),
    ],
  ];
  it.each(steps)('stores all or nothing when the disk fills while %s', async (_, attempt) => {
    unwrap(await store.startRun(aRunId(1), aStart()));
    const before = unwrap(await store.readAll());
    for (let count = 0; ; count += 1) {
      expect(count).toBeLessThan(30);
      fillAfter(count);
      const stored = await attempt();
      vi.restoreAllMocks();
      if (stored.ok) break;
      expect(stored.fault).toBe('quota');
      expect(unwrap(await store.readAll())).toEqual(before);
    }
    expect(unwrap(await store.readAll())).not.toEqual(before);
  });

  it('says quota, too, when the disk fills at the very end of a transaction', async () => {
    unwrap(await store.startRun(aRunId(1), aStart()));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function mocked(
      this: IDBObjectStore,
      ...given
    ) {
      const request = add.apply(this, given);
      const { transaction } = this;
      // What a browser does when the disk is full at the commit; the stand-in has a way to say so.
      const abort: unknown = Reflect.get(transaction, '_abort');
      if (typeof abort !== 'function') throw new Error('fake-indexeddb has changed');
      request.addEventListener('success', () => {
        Reflect.apply(abort, transaction, ['QuotaExceededError']);
      });
      return request;
    });
    const event = aChoice('hear');
    const stored = await store.appendEvent(aRunId(1), 1, event);
    expect(stored).toMatchObject({ ok: false, fault: 'quota' });
    expect(await store.appendEvent(aRunId(1), 1, event)).toMatchObject({ ok: true });
    expect(unwrap(await store.readRun(aRunId(1)))).toHaveLength(2);
  });

  it('gives way to another tab, and says that it did', async () => {
    const change = new Promise((resolve) => {
      store.watch(resolve);
    });
    const deleted = indexedDB.deleteDatabase(DATABASE_NAME);
    await new Promise((resolve) => {
      deleted.addEventListener('success', resolve);
    });
    expect(await change).toEqual({ run: null, closed: true });
    expect(await store.readAll()).toMatchObject({ ok: false, fault: 'closed' });
  });

  it('opens the database anew when the browser closed it', async () => {
    unwrap(await store.startRun(aRunId(1), aStart()));
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function lost() {
      throw new DOMException('connection lost', 'InvalidStateError');
    });
    expect(await store.appendEvent(aRunId(1), 1, aChoice('hear'))).toMatchObject({ ok: true });
    expect(IDBDatabase.prototype.transaction).not.toBe(transaction);
    expect(unwrap(await store.readRun(aRunId(1)))).toHaveLength(2);
  });

  it('does not wait forever, and keeps nothing that came too late', async () => {
    unwrap(await store.startRun(aRunId(1), aStart()));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const add = IDBObjectStore.prototype.add;
    const hung = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function hang(
      this: IDBObjectStore,
      ...given
    ) {
      const request = add.apply(this, given);
      // Each answer asks again: the transaction never ends by itself.
      const again = (): void => {
        try {
          this.get(['nobody', 0]).addEventListener('success', again);
        } catch {
          // Aborted at last.
        }
      };
      again();
      return request;
    });
    const answer = store.appendEvent(aRunId(1), 1, aChoice('hear'));
    await vi.waitFor(() => expect(hung).toHaveBeenCalled());
    vi.advanceTimersByTime(10_000);
    expect(await answer).toMatchObject({ ok: false, fault: 'timeout' });
    vi.useRealTimers();
    expect(unwrap(await store.readRun(aRunId(1)))).toHaveLength(1);
    expect(await store.appendEvent(aRunId(1), 1, aChoice('hear'))).toMatchObject({ ok: true });
  });

  it('writes each decision through to the disk', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    unwrap(await store.startRun(aRunId(1), aStart()));
    unwrap(await store.appendEvent(aRunId(1), 1, aChoice('hear')));
    for (const [, mode, options] of asked.mock.calls) {
      expect([mode, options?.durability]).toEqual(['readwrite', 'strict']);
    }
  });
});
