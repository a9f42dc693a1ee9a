import { z } from 'zod';
import { runEventSchema, runIdField } from '../core/play/run-log.ts';
import { RUN_LIMITS } from '../core/play/run-limits.ts';
import { BACKUP_LIMITS } from './backup-limits.ts';
import { isSetting, SETTING_LIMITS } from './setting-limits.ts';
import type { SettingsRecord, SettingValue } from './settings.ts';

const storedEventSchema = z.strictObject({
  at: z.int().min(0).max(RUN_LIMITS.events),
  time: z.int().min(-BACKUP_LIMITS.time).max(BACKUP_LIMITS.time),
  event: runEventSchema,
});

const storedRunSchema = z.strictObject({
  run: runIdField,
  order: z.int().min(-BACKUP_LIMITS.order).max(BACKUP_LIMITS.order),
  events: z.array(storedEventSchema).min(1).max(RUN_LIMITS.events),
});

/**
 * Settings have keys of their own choosing, which zod's records would assign: `toString` cannot be
 * assigned where nobody can change what objects inherit.
 */
const settingsSchema = z.unknown().transform((value, context): SettingsRecord => {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : null;
  if (entries === null || Array.isArray(value) || entries.length > SETTING_LIMITS.settings) {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
  const settings: [string, SettingValue][] = [];
  for (const [key, setting] of entries) {
    if (isSetting(key, setting)) settings.push([key, setting]);
    else context.addIssue({ code: 'custom', path: [key] });
  }
  return Object.fromEntries(settings);
});

/** The closed shape of a backup file; what stands in it is copied field by field. */
export const backupSchema = z.strictObject({
  format: z.literal(1),
  product: z.literal('goodfaith'),
  exported: z.iso.datetime(),
  runs: z.array(storedRunSchema).max(BACKUP_LIMITS.runs),
  settings: settingsSchema,
});
