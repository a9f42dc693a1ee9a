import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeGoldenDatabases } from '../../tests/storage/golden.cases.ts';
import {
  buildGoldenDatabase,
  dumpDatabase,
  readDecisions,
} from '../../tests/storage/golden-database.ts';
import version1 from '../../tests/storage/golden/v1.json' with { type: 'json' };
import { freshDatabase } from '../../tests/storage/fresh-database.ts';
import { unwrap } from '../../tests/storage/a-log.ts';
import type { LogRow } from './database.ts';
import { numberRuns } from './number-runs.ts';
import { openDeviceStore } from './open-device-store.ts';

describeGoldenDatabases('in a stand-in for a browser', async () => freshDatabase());

/** Every call a migration makes of the database; each may be the last before the lights go out. */
const CALLS: readonly (() => readonly [object, string])[] = [
  () => [IDBDatabase.prototype, 'createObjectStore'],
  () => [IDBObjectStore.prototype, 'createIndex'],
  () => [IDBObjectStore.prototype, 'getAll'],
  () => [IDBObjectStore.prototype, 'add'],
];

/** Lets `count` of these calls pass and breaks the next one only. */
function breakAfter(count: number): () => boolean {
  let left = count;
  for (const find of CALLS) {
    const [prototype, method] = find();
    const real: unknown = Reflect.get(prototype, method);
    if (typeof real !== 'function') throw new Error(method);
    vi.spyOn(prototype as Record<string, () => unknown>, method).mockImplementation(function broken(
      this: unknown,
      ...given: unknown[]
    ): unknown {
      left -= 1;
      if (left === -1) throw new DOMException('the lights went out', 'UnknownError');
      return Reflect.apply(real, this, given);
    });
  }
  return () => left < 0;
}

describe('a migration', () => {
  beforeEach(freshDatabase);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('that is cut off at any step leaves the old database, which can be read', async () => {
    let steps = 0;
    for (let count = 0; ; count += 1) {
      freshDatabase();
      await buildGoldenDatabase(version1);
      const before = await dumpDatabase();
      const wasBroken = breakAfter(count);
      const opened = await openDeviceStore();
      vi.restoreAllMocks();
      steps = count;
      expect(opened.readOnly).toBe(wasBroken() ? 'unknown' : null);
      expect(await readDecisions(opened.store)).toEqual(version1.log);
      opened.store.close();
      if (!wasBroken()) break;
      expect(await dumpDatabase()).toBe(before);
      // The next time it goes through.
      const again = await openDeviceStore();
      expect(again.readOnly).toBeNull();
      expect(await readDecisions(again.store)).toEqual(version1.log);
      expect(unwrap(await again.store.listRuns())).toHaveLength(3);
      again.store.close();
    }
    expect(steps).toBeGreaterThan(4);
  });

  it('that is cut off on a new device leaves none, and says so', async () => {
    breakAfter(1);
    await expect(openDeviceStore()).rejects.toThrow('the lights went out');
    vi.restoreAllMocks();
    expect(await indexedDB.databases()).toEqual([]);
    const { store } = await openDeviceStore();
    expect(unwrap(await store.listRuns())).toEqual([]);
    store.close();
  });
});

describe('numberRuns', () => {
  it('numbers runs by their start, and ties by id, whatever the order of rows', () => {
    const log = version1.log as LogRow[];
    const numbered = numberRuns(log).map(({ run, order }) => [order, run.slice(-1)]);
    expect(numbered).toEqual([
      [1, '2'],
      [2, '1'],
      [3, '3'],
    ]);
    expect(numberRuns(log.toReversed())).toEqual(numberRuns(log));
    const tied = log.map((row) => ({ ...row, time: 0 }));
    expect(numberRuns(tied.toReversed()).map(({ run }) => run.slice(-1))).toEqual(['1', '2', '3']);
  });
});
