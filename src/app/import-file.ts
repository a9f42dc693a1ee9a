import type { ImportAnswer } from '../features/settings/import-answer.ts';
import { BACKUP_LIMITS } from '../storage/backup-limits.ts';
import type { Player } from './player.ts';

/** A character takes at most four bytes of a file. */
const BYTES_A_CHARACTER = 4;

/** Reads a file that somebody brought and adds what is in it; the gate for all that comes in. */
export async function importFile(
  { store, preferences }: Pick<Player, 'store' | 'preferences'>,
  file: File,
): Promise<ImportAnswer> {
  if (file.size > BACKUP_LIMITS.length * BYTES_A_CHARACTER) {
    return {
      kind: 'refused',
      faults: [{ path: [], code: 'too-large', values: { limit: BACKUP_LIMITS.length } }],
    };
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'refused', faults: [{ path: [], code: 'unreadable', values: {} }] };
  }
  const { readBackup } = await import('../storage/read-backup.ts');
  const read = readBackup(text);
  if ('faults' in read) return { kind: 'refused', faults: read.faults };
  const imported = await store.importAll(read.backup);
  if (!imported.ok) return { kind: 'failed', fault: imported.fault };
  await preferences.reload();
  return { kind: 'done', counts: imported.value };
}
