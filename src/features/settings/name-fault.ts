import type { StorageFault } from './storage-fault.ts';

const WORDED = ['quota', 'newer-version', 'blocked', 'closed', 'timeout', 'unavailable'] as const;

/** The faults that people can do something about have words of their own; the rest share theirs. */
export function nameFault(fault: StorageFault): (typeof WORDED)[number] | 'other' {
  return WORDED.find((worded) => worded === fault) ?? 'other';
}
