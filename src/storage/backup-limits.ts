/** Bounds of a backup file, so that no file can hang or fill a device. */
export const BACKUP_LIMITS = {
  /** UTF-16 units; ask `File.size` first, which counts bytes, before reading a file. */
  length: 20 * 1024 * 1024,
  runs: 10_000,
  nesting: 12,
  /** Orders are counted by one a run; far beyond any, and room to shift them. */
  order: 1_000_000_000,
  /** Ms since 1970, as far as dates go. */
  time: 8_640_000_000_000_000,
  faults: 20,
} as const;
