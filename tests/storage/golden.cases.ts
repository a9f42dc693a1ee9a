import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDeviceStore } from '../../src/storage/open-device-store.ts';
import type { RunStore } from '../../src/storage/run-store.ts';
import { aBackup, aChoice, aRun, aRunId, aStart, unwrap } from './a-log.ts';
import { buildGoldenDatabase, dumpDatabase, readDecisions } from './golden-database.ts';
import version1 from './golden/v1.json' with { type: 'json' };
import version2 from './golden/v2.json' with { type: 'json' };

/** Databases of every released version, and of one to come. `prepare` sees that none is there. */
export function describeGoldenDatabases(name: string, prepare: () => Promise<void>): void {
  describe(`databases of other versions, ${name}`, () => {
    let store: RunStore;
    beforeEach(prepare);
    afterEach(() => store.close());

    it.each([version1, version2])('opens one of version $version whole', async (golden) => {
      await buildGoldenDatabase(golden);
      const opened = await openDeviceStore();
      store = opened.store;
      expect(opened.readOnly).toBeNull();
      expect(await readDecisions(store)).toEqual(golden.log);
      expect(unwrap(await store.readSettings())).toEqual(Object.fromEntries(golden.settings));
      unwrap(await store.startRun(aRunId(9), aStart()));
      unwrap(await store.appendEvent(aRunId(3), 1, aChoice('hear')));
      const runs = unwrap(await store.listRuns());
      expect(runs.map(({ run }) => run)).toEqual(
        (golden.version === 1 ? [9, 3, 1, 2] : [9, 2, 1, 3]).map(aRunId),
      );
    });

    it('reads one of a newer program, and never writes it', async () => {
      await buildGoldenDatabase({ ...version2, version: 3 });
      const before = await dumpDatabase();
      const opened = await openDeviceStore();
      store = opened.store;
      expect(opened.readOnly).toBe('newer-version');
      expect(store.writable).toBe(false);
      expect(await readDecisions(store)).toEqual(version2.log);
      const refused = { ok: false, fault: 'newer-version' };
      expect(await store.startRun(aRunId(9), aStart())).toMatchObject(refused);
      expect(await store.appendEvent(aRunId(2), 2, aChoice('hear'))).toMatchObject(refused);
      expect(await store.writeSetting('theme', 'dark')).toMatchObject(refused);
      expect(await store.importAll(aBackup([aRun(8)]))).toMatchObject(refused);
      expect(await store.deleteAll()).toMatchObject(refused);
      store.close();
      expect(await dumpDatabase()).toBe(before);
    });
  });
}
