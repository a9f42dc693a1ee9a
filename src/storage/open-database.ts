import { openDB } from 'idb';
import type { Database, DatabaseSchema, Transaction } from './database.ts';
import { DATABASE_VERSION, MIGRATIONS } from './migrations.ts';
import { nameFault } from './name-fault.ts';
import type { StorageFault } from './stored.ts';

export interface OpenedDatabase {
  readonly database: Database;
  /** Why nothing may be written; null where everything may. */
  readonly readOnly: StorageFault | null;
}

export interface DatabaseListeners {
  /** Another tab holds an older version open; we wait. */
  onBlocked(): void;
  /** Another tab waits for us to close it. */
  onBlocking(): void;
  /** The browser closed the database by itself: storage cleared, disk gone, phone asleep. */
  onTerminated(): void;
}

/**
 * Opens the database and brings it up to date. One that a newer program wrote, or that could not
 * be brought up to date, is opened as it is, to be read and exported only.
 */
export async function openDatabase(
  name: string,
  listeners: DatabaseListeners,
): Promise<OpenedDatabase> {
  try {
    return { database: await open(name, DATABASE_VERSION, listeners), readOnly: null };
  } catch (error) {
    try {
      const database = await open(name, undefined, listeners);
      return { database, readOnly: nameFault(error).fault };
    } catch {
      throw error;
    }
  }
}

async function open(
  name: string,
  version: number | undefined,
  { onBlocked, onBlocking, onTerminated }: DatabaseListeners,
): Promise<Database> {
  let failure: unknown = null;
  try {
    return await openDB<DatabaseSchema>(name, version, {
      upgrade: (database, from, to, transaction) => {
        migrate(database, from, version === undefined ? 0 : (to ?? 0), transaction).catch(
          (error: unknown) => {
            failure = error;
            abortQuietly(transaction);
          },
        );
      },
      blocked: onBlocked,
      blocking: onBlocking,
      terminated: onTerminated,
    });
  } catch (error) {
    throw failure ?? error;
  }
}

async function migrate(
  database: Database,
  from: number,
  to: number,
  transaction: Transaction<'versionchange'>,
): Promise<void> {
  // Without a version asked for, an upgrade means that there is no database: leave none behind.
  if (to === 0) throw new DOMException('there is no database', 'NotFoundError');
  for (const migration of MIGRATIONS.slice(from, to)) await migration(database, transaction);
}

/** The browser may have aborted it before us. */
function abortQuietly(transaction: Transaction<'versionchange'>): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // Aborted already: the opening fails either way.
  }
}
