/** Why a file is not read as a backup; each has its words in `locales/<language>/`. */
export type BackupFaultCode =
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
  | 'broken-log';

export interface BackupFault {
  /** Keys and list indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  readonly code: BackupFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}
