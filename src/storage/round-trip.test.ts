import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../tests/storage/a-log.ts';
import { backupArbitrary } from '../../tests/storage/backup-arbitrary.ts';
import { freshDatabase } from '../../tests/storage/fresh-database.ts';
import { serialiseBackup } from './backup.ts';
import type { Backup } from './backup.ts';
import { createMemoryStore } from './create-memory-store.ts';
import { openDeviceStore } from './open-device-store.ts';
import { readBackup } from './read-backup.ts';
import type { RunStore } from './run-store.ts';

/** The way of a file: out of one store, as text, through the gate, into another. */
function reread(text: string): Backup {
  const read = readBackup(text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.backup;
}

async function exportAll(store: RunStore, exported: string): Promise<string> {
  return serialiseBackup({
    format: 1,
    product: 'goodfaith',
    exported,
    ...unwrap(await store.readAll()),
  });
}

describe('a backup', () => {
  it('comes back byte for byte after everything was deleted', async () => {
    freshDatabase();
    const { store } = await openDeviceStore();
    await fc.assert(
      fc.asyncProperty(backupArbitrary, async (backup) => {
        unwrap(await store.deleteAll());
        unwrap(await store.importAll(backup));
        const before = await exportAll(store, backup.exported);
        expect(before).toBe(serialiseBackup(backup));
        unwrap(await store.deleteAll());
        expect(unwrap(await store.readAll())).toEqual({ runs: [], settings: {} });
        const report = unwrap(await store.importAll(reread(before)));
        expect(report).toMatchObject({ added: backup.runs.length, renamed: 0 });
        expect(await exportAll(store, backup.exported)).toBe(before);
      }),
      { numRuns: 200 },
    );
    store.close();
  });

  it('joins what is here without taking anything away, and only once', async () => {
    await fc.assert(
      fc.asyncProperty(backupArbitrary, backupArbitrary, async (mine, theirs) => {
        const store = createMemoryStore();
        unwrap(await store.importAll(mine));
        unwrap(await store.importAll(theirs));
        const both = unwrap(await store.readAll());
        for (const { run, events } of mine.runs) {
          const kept = both.runs.find((stored) => stored.run === run);
          expect(kept?.events.slice(0, events.length)).toEqual(events);
        }
        const decisions = new Set(
          both.runs.flatMap(({ events }) => events.map(({ event }) => JSON.stringify(event))),
        );
        for (const { events } of theirs.runs) {
          for (const { event } of events.slice(1)) {
            expect(decisions.has(JSON.stringify(event))).toBe(true);
          }
        }
        expect(new Set(both.runs.map(({ order }) => order)).size).toBe(both.runs.length);
        expect(unwrap(await store.importAll(theirs))).toMatchObject({
          added: 0,
          extended: 0,
          renamed: 0,
          settings: 0,
        });
        // What was joined is itself a backup that the gate lets in.
        expect(reread(await exportAll(store, mine.exported)).runs).toEqual(both.runs);
      }),
      { numRuns: 200 },
    );
  });
});
