import { addAll } from './add-all.ts';
import type { Database, Transaction } from './database.ts';
import { numberRuns } from './number-runs.ts';

type Migration = (database: Database, transaction: Transaction<'versionchange'>) => Promise<void>;

/**
 * The migration at index n leads from version n to n + 1. All that are due run in the one upgrade
 * transaction, so a database is old or new and never between. None takes away or rewrites a row:
 * what a version needs, it copies into stores of its own. Released ones are never edited.
 */
export const MIGRATIONS: readonly Migration[] = [
  async (database) => {
    database.createObjectStore('log', { keyPath: ['run', 'at'] });
    database.createObjectStore('settings');
  },
  async (database, transaction) => {
    const runs = database.createObjectStore('runs', { keyPath: 'run' });
    runs.createIndex('order', 'order', { unique: true });
    const summaries = numberRuns(await transaction.objectStore('log').getAll());
    await addAll(summaries, (summary) => runs.add(summary));
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;
