import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { RunSummary, StoredEvent } from './run-store.ts';
import type { SettingValue } from './settings.ts';

export const DATABASE_NAME = 'goodfaith';

/** One event of one run, as it lies in the database. */
export interface LogRow extends StoredEvent {
  readonly run: string;
}

/** Version 2. Version 1 had no `runs`. */
export interface DatabaseSchema extends DBSchema {
  log: { key: [run: string, at: number]; value: LogRow };
  runs: { key: string; value: RunSummary; indexes: { order: number } };
  settings: { key: string; value: SettingValue };
}

export type StoreName = 'log' | 'runs' | 'settings';
export type Database = IDBPDatabase<DatabaseSchema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  DatabaseSchema,
  StoreName[],
  Mode
>;
