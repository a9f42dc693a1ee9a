import { canonicalJson } from './canonical-json.ts';
import type { StoredRun } from './run-store.ts';
import type { SettingsRecord } from './settings.ts';

/** Everything of a device in one file. */
export interface Backup {
  readonly format: 1;
  readonly product: 'goodfaith';
  /** ISO 8601, UTC. */
  readonly exported: string;
  readonly runs: readonly StoredRun[];
  readonly settings: SettingsRecord;
}

/** The text of a backup file. The same backup is the same text, on every device. */
export function serialiseBackup(backup: Backup): string {
  const runs = backup.runs.toSorted((a, b) => a.order - b.order);
  return `${canonicalJson({ ...backup, runs }, 1)}\n`;
}
