import { describe, expect, it } from 'vitest';
import { aChoice, aRunId, aStart, unwrap } from '../../tests/storage/a-log.ts';
import { describeGoldenDatabases } from '../../tests/storage/golden.cases.ts';
import { describeRunLock } from '../../tests/storage/run-lock.cases.ts';
import { describeStore } from '../../tests/storage/store-contract.ts';
import { DATABASE_NAME } from './database.ts';
import { openDeviceStore } from './open-device-store.ts';
import { askPersistence, estimateUsage } from './persistence.ts';

async function deleteDatabase(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
}

describeStore('the store in a real browser', async (now) => {
  await deleteDatabase();
  return (await openDeviceStore({ now })).store;
});

describeGoldenDatabases('in a real browser', deleteDatabase);
describeRunLock('in a real browser');

describe('a real browser', () => {
  it('gives a run to one of two tabs, and the other sees a conflict', async () => {
    await deleteDatabase();
    const [one, two] = await Promise.all([openDeviceStore(), openDeviceStore()]);
    const run = aRunId(1);
    const answers = await Promise.all([
      one.store.startRun(run, aStart()),
      two.store.startRun(run, aStart()),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (let at = 1; at <= 20; at += 1) {
      const both = await Promise.all([
        one.store.appendEvent(run, at, aChoice('hear')),
        two.store.appendEvent(run, at, aChoice('rush')),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    }
    expect(unwrap(await one.store.readRun(run))).toHaveLength(21);
    one.store.close();
    two.store.close();
  });

  it('lets go for another tab that deletes the database', async () => {
    const { store } = await openDeviceStore();
    const change = new Promise((resolve) => {
      store.watch(resolve);
    });
    await deleteDatabase();
    expect(await change).toEqual({ run: null, closed: true });
    expect(await store.readAll()).toMatchObject({ ok: false, fault: 'closed' });
  });

  it('answers about persistence and room', async () => {
    expect(['granted', 'denied']).toContain(await askPersistence());
    expect((await estimateUsage())?.quota).toBeGreaterThan(0);
  });
});
