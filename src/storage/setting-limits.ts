import type { SettingValue } from './settings.ts';

/** Settings are small; what is not, is somebody's mistake. */
export const SETTING_LIMITS = { settings: 200, words: 500, items: 100 } as const;

const SETTING_KEY_PATTERN = /^[a-z][A-Za-z0-9-]{0,63}$/;
const FORBIDDEN_KEYS = new Set(['constructor', 'prototype']);

/** Whether a setting may be stored, and so will pass the gate of a backup one day. */
export function isSetting(key: string, value: unknown): value is SettingValue {
  if (!SETTING_KEY_PATTERN.test(key) || FORBIDDEN_KEYS.has(key)) return false;
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (!Array.isArray(value)) return isShort(value);
  return value.length <= SETTING_LIMITS.items && value.every(isShort);
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length <= SETTING_LIMITS.words && value.isWellFormed();
}
