/** Why something was not stored or read, as the run store names it. */
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
