import type { LogRow, Transaction } from './database.ts';
import { groupLog } from './group-log.ts';
import { numberRuns } from './number-runs.ts';
import type { RunSummary, StoredAll } from './run-store.ts';
import type { SettingsRecord } from './settings.ts';

type Reading = Transaction<'readonly'> | Transaction<'readwrite'>;

/** A database of another version may lack a store: then there is nothing in it. */
const has = ({ objectStoreNames }: Reading, store: 'log' | 'runs' | 'settings'): boolean =>
  objectStoreNames.contains(store);

export async function readSummaries(transaction: Reading): Promise<readonly RunSummary[]> {
  if (has(transaction, 'runs')) return await transaction.objectStore('runs').getAll();
  return numberRuns(await readLog(transaction));
}

export async function readEverything(transaction: Reading): Promise<StoredAll> {
  const [summaries, log, settings] = await Promise.all([
    readSummaries(transaction),
    readLog(transaction),
    readSettingRows(transaction),
  ]);
  return { runs: groupLog(summaries, log), settings };
}

export async function readSettingRows(transaction: Reading): Promise<SettingsRecord> {
  if (!has(transaction, 'settings')) return {};
  const settings = transaction.objectStore('settings');
  const [keys, values] = await Promise.all([settings.getAllKeys(), settings.getAll()]);
  return Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null]));
}

async function readLog(transaction: Reading): Promise<readonly LogRow[]> {
  return has(transaction, 'log') ? await transaction.objectStore('log').getAll() : [];
}
