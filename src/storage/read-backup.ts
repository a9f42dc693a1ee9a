// oxlint-disable-next-line import/no-unassigned-import -- sets zod up before the schemas below
import './zod-without-eval.ts';
import type { z } from 'zod';
import type { Backup } from './backup.ts';
import type { BackupFault, BackupFaultCode } from './backup-fault.ts';
import { BACKUP_LIMITS } from './backup-limits.ts';
import { backupSchema } from './backup-schema.ts';
import { checkBackupLogs } from './check-backup-logs.ts';
import { scanJson } from './scan-json.ts';

export type ReadBackup =
  { readonly backup: Backup } | { readonly faults: readonly [BackupFault, ...BackupFault[]] };

/**
 * The one gate for backup files: any text is either a backup or a list of faults, the first
 * twenty. Never throws. Brings zod along, so load it when somebody imports.
 */
export function readBackup(text: string): ReadBackup {
  if (text.length > BACKUP_LIMITS.length) {
    return refuse('too-large', { limit: BACKUP_LIMITS.length });
  }
  // Some editors put a mark before the first character, which JSON does not know.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scanned = collect(scanJson(json));
  if (scanned !== null) return scanned;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json');
  }
  const { product, format } = readHead(value);
  if (product !== 'goodfaith') return refuse('not-a-backup');
  if (typeof format === 'number' && format > 1) return refuse('newer-format', { format });
  const parsed = backupSchema.safeParse(value);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, BACKUP_LIMITS.faults);
    return collect(issues.map(describeIssue)) ?? refuse('wrong-shape');
  }
  return collect(checkBackupLogs(parsed.data)) ?? { backup: parsed.data };
}

function readHead(value: unknown): { product: unknown; format: unknown } {
  const { product, format } = Object(value) as Record<'product' | 'format', unknown>;
  return { product, format };
}

function describeIssue(issue: z.core.$ZodIssue): BackupFault {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path,
        code: 'unknown-key',
        values: { key: (issue.keys[0] ?? '').slice(0, 64).toWellFormed() },
      };
    case 'too_big':
      return { path, code: 'too-long', values: { limit: Number(issue.maximum) } };
    default:
      return { path, code: 'wrong-shape', values: {} };
  }
}

function collect([first, ...others]: readonly BackupFault[]): ReadBackup | null {
  return first === undefined
    ? null
    : { faults: [first, ...others.slice(0, BACKUP_LIMITS.faults - 1)] };
}

function refuse(code: BackupFaultCode, values: BackupFault['values'] = {}): ReadBackup {
  return { faults: [{ path: [], code, values }] };
}
