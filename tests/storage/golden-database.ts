import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { canonicalJson } from '../../src/storage/canonical-json.ts';
import { DATABASE_NAME } from '../../src/storage/database.ts';
import { unwrap } from './a-log.ts';
import type { RunStore } from '../../src/storage/run-store.ts';

/** What a program of that version left in a browser. */
export interface GoldenDatabase {
  readonly version: number;
  readonly log: readonly object[];
  readonly runs?: readonly object[];
  readonly settings: readonly (readonly unknown[])[];
}

/**
 * Makes the database as the program of its version made it. The layouts are written out here: they
 * must not follow when the program's own changes.
 */
export async function buildGoldenDatabase(
  golden: GoldenDatabase,
  name = DATABASE_NAME,
): Promise<void> {
  const database = await openDB(name, golden.version, {
    upgrade: (created) => {
      created.createObjectStore('log', { keyPath: ['run', 'at'] });
      created.createObjectStore('settings');
      if (golden.version < 2) return;
      const runs = created.createObjectStore('runs', { keyPath: 'run' });
      runs.createIndex('order', 'order', { unique: true });
      if (golden.version > 2) created.createObjectStore('of-the-future');
    },
  });
  for (const row of golden.log) await database.add('log', row);
  for (const row of golden.runs ?? []) await database.add('runs', row);
  for (const [key, value] of golden.settings) await database.put('settings', value, String(key));
  database.close();
}

/** Everything in the database, past the store's own reading, as text. */
export async function dumpDatabase(name = DATABASE_NAME): Promise<string> {
  const database: IDBPDatabase = await openDB(name);
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (store) => [
      store,
      await database.getAllKeys(store),
      await database.getAll(store),
    ]),
  );
  database.close();
  return canonicalJson({ version: database.version, stores }, 1);
}

/** The decisions as they were written: what no migration may change. */
export async function readDecisions(store: RunStore): Promise<unknown[]> {
  const { runs } = unwrap(await store.readAll());
  return runs
    .flatMap(({ run, events }) => events.map((event) => ({ run, ...event })))
    .toSorted((a, b) => (a.run < b.run ? -1 : a.run > b.run ? 1 : a.at - b.at));
}
