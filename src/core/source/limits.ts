/** Bounds on what one file may hold (contract, section 2). Outside input is hostile. */
export const LIMITS = {
  /** Bytes of one content file. */
  fileBytes: 8 * 1024 * 1024,
  /** Collections inside collections. */
  nesting: 100,
  /** `*alias` marks in one file. */
  aliases: 100,
  /** Values that all aliases of a file may add once they are written out. */
  aliasedValues: 100_000,
  /** Faults listed for one file; the last line says how many more there are. */
  problemsPerFile: 500,
} as const;
