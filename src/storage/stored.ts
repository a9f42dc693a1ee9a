/**
 * Why something was not stored or read. `quota`: the disk is full. `conflict`: another tab was
 * first. `closed`: this tab must be reloaded. `refused`: longer than the log allows, which a
 * screen's own limits should have prevented.
 */
export type StorageFault =
  | 'unavailable'
  | 'quota'
  | 'conflict'
  | 'newer-version'
  | 'blocked'
  | 'closed'
  | 'timeout'
  | 'refused'
  | 'unknown';

/** An answer of the store; `detail` is for a report of a fault, not for the screen. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: StorageFault; readonly detail: string };
