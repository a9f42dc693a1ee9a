import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBackup, aChoice, aRun, aRunId, aStart, unwrap } from '../../tests/storage/a-log.ts';
import { freshDatabase } from '../../tests/storage/fresh-database.ts';
import { buildGoldenDatabase, readDecisions } from '../../tests/storage/golden-database.ts';
import version1 from '../../tests/storage/golden/v1.json' with { type: 'json' };
import { freshLocalStorage } from '../../tests/storage/fresh-local-storage.ts';
import { DATABASE_NAME } from './database.ts';
import { openRunStore } from './open-run-store.ts';
import type { RunStore } from './run-store.ts';
import { clearWipeMark, readWipeMark } from './wipe-mark.ts';

/** A database that is asked and never answers. */
function neverOpen(): void {
  const listen = { value: () => undefined };
  vi.spyOn(indexedDB, 'open').mockReturnValue(
    Object.create(IDBOpenDBRequest.prototype, {
      addEventListener: listen,
      removeEventListener: listen,
    }) as IDBOpenDBRequest,
  );
}

/** Another tab with an older program, which does not know to let go. */
async function holdOlderDatabase(): Promise<{ asked: Promise<unknown>; close: () => void }> {
  await buildGoldenDatabase(version1);
  const request = indexedDB.open(DATABASE_NAME, 1);
  await new Promise((resolve) => {
    request.addEventListener('success', resolve);
  });
  const asked = new Promise((resolve) => {
    request.result.addEventListener('versionchange', () => setImmediate(resolve));
  });
  return { asked, close: () => request.result.close() };
}

describe('openRunStore', () => {
  let store: RunStore | null = null;

  beforeEach(() => {
    freshDatabase();
    freshLocalStorage();
  });
  afterEach(() => {
    store?.close();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('keeps runs on the device, and finds them the next time', async () => {
    const opened = await openRunStore({ now: () => 5 });
    expect(opened).toMatchObject({ fault: null, wiped: null });
    expect(opened.store).toMatchObject({ kind: 'device', writable: true });
    unwrap(await opened.store.startRun(aRunId(1), aStart()));
    opened.store.close();
    ({ store } = await openRunStore());
    expect(unwrap(await store.listRuns())).toMatchObject([{ run: aRunId(1), started: 5 }]);
  });

  it('plays in memory where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const opened = await openRunStore();
    store = opened.store;
    expect(opened).toMatchObject({
      store: { kind: 'memory', writable: true },
      fault: 'unavailable',
    });
    unwrap(await store.startRun(aRunId(1), aStart()));
    unwrap(await store.appendEvent(aRunId(1), 1, aChoice('hear')));
    expect(unwrap(await store.readRun(aRunId(1)))).toHaveLength(2);
  });

  it.each(['SecurityError', 'UnknownError', 'InvalidStateError'])(
    'plays in memory when opening ends in a %s',
    async (name) => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('not here', name);
      });
      const opened = await openRunStore();
      store = opened.store;
      expect(opened).toMatchObject({ store: { kind: 'memory' }, fault: 'unavailable' });
      expect(opened.detail).toContain(name);
    },
  );

  it('says quota when there is no room for a database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const opened = await openRunStore();
    store = opened.store;
    expect(opened).toMatchObject({ store: { kind: 'memory' }, fault: 'quota' });
  });

  it('waits five seconds for a database that does not open, and no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    neverOpen();
    const opening = openRunStore();
    let settled = false;
    void opening.finally(() => {
      settled = true;
    });
    await vi.advanceTimersByTimeAsync(4999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const opened = await opening;
    store = opened.store;
    expect(opened).toMatchObject({ store: { kind: 'memory' }, fault: 'timeout' });
  });

  it('says that another tab is in the way, which harms nothing when it leaves', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const other = await holdOlderDatabase();
    const opening = openRunStore();
    await other.asked;
    await vi.advanceTimersByTimeAsync(5000);
    const blocked = await opening;
    expect(blocked).toMatchObject({ store: { kind: 'memory' }, fault: 'blocked' });
    vi.useRealTimers();
    other.close();
    const opened = await openRunStore();
    store = opened.store;
    expect(opened.fault).toBeNull();
    expect(await readDecisions(store)).toEqual(version1.log);
  });

  it('notices that the browser wiped what was here', async () => {
    const opened = await openRunStore({ now: () => 77 });
    unwrap(await opened.store.startRun(aRunId(1), aStart()));
    unwrap(await opened.store.startRun(aRunId(2), aStart()));
    await vi.waitFor(() => expect(readWipeMark()).toEqual({ since: 77, runs: 2 }));
    opened.store.close();
    freshDatabase();
    const wiped = await openRunStore({ now: () => 99 });
    store = wiped.store;
    expect(wiped.wiped).toEqual({ since: 77, runs: 2 });
    // Nothing but runs takes the news away.
    unwrap(await store.writeSetting('theme', 'dark'));
    expect((await openRunStore()).wiped).toEqual({ since: 77, runs: 2 });
    unwrap(await store.importAll(aBackup([aRun(1), aRun(2), aRun(3)])));
    await vi.waitFor(() => expect(readWipeMark()).toEqual({ since: 77, runs: 3 }));
    expect((await openRunStore()).wiped).toBeNull();
  });

  it('does not call it wiped when people deleted it themselves', async () => {
    const opened = await openRunStore();
    unwrap(await opened.store.startRun(aRunId(1), aStart()));
    await vi.waitFor(() => expect(readWipeMark()).not.toBeNull());
    unwrap(await opened.store.deleteAll());
    expect(readWipeMark()).toBeNull();
    opened.store.close();
    const again = await openRunStore();
    store = again.store;
    expect(again.wiped).toBeNull();
  });

  it('lives without local storage, and with nonsense in it', async () => {
    for (const nonsense of ['{', '[]', '{"since":"x","runs":1}', 'null']) {
      localStorage.setItem('goodfaith-runs', nonsense);
      expect(readWipeMark()).toBeNull();
    }
    vi.stubGlobal('localStorage', undefined);
    expect(readWipeMark()).toBeNull();
    clearWipeMark();
    const opened = await openRunStore();
    store = opened.store;
    unwrap(await store.startRun(aRunId(1), aStart()));
    expect(opened.fault).toBeNull();
  });
});
