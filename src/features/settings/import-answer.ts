import type { StorageFault } from './storage-fault.ts';

/** What an import did, in numbers of runs, and of settings that were not set here. */
export interface ImportCounts {
  readonly added: number;
  /** Here already, as long or longer. */
  readonly skipped: number;
  /** Here, but shorter: the rest was added. */
  readonly extended: number;
  /** Another run had the same id: this one came in under a new one. */
  readonly renamed: number;
  readonly settings: number;
}

/** Why a file is not read as a backup. */
export type ImportFaultCode =
  | 'too-large'
  | 'not-json'
  | 'nested-too-deep'
  | 'forbidden-key'
  | 'duplicate-key'
  | 'lone-surrogate'
  | 'not-a-backup'
  | 'newer-format'
  | 'unknown-key'
  | 'too-long'
  | 'wrong-shape'
  | 'duplicate-run'
  | 'duplicate-order'
  | 'broken-log'
  /** The browser could not read the file at all. */
  | 'unreadable';

export interface ImportFault {
  /** Keys and list indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  readonly code: ImportFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ImportAnswer =
  | { readonly kind: 'done'; readonly counts: ImportCounts }
  /** The file is no backup, or a broken one; nothing has changed. */
  | { readonly kind: 'refused'; readonly faults: readonly ImportFault[] }
  /** The file is fine, the device would not take it; nothing has changed. */
  | { readonly kind: 'failed'; readonly fault: StorageFault };
