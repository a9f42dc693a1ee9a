/** Bounds on what one file may hold (docs/format.md). Outside input is hostile. */
export const LIMITS = {
  /** Bytes of one content file. */
  fileBytes: 8 * 1024 * 1024,
  /**
   * Lines, commas, brackets, quotes and the like in one file. A scenario of 10,000 scenes has about
   * half as many.
   */
  marks: 600_000,
  /** Collections inside collections. */
  nesting: 100,
  /** `*alias` marks in one file. */
  aliases: 100,
  /** Values that all aliases of a file may add once they are written out. */
  aliasedValues: 100_000,
  /** Faults of one file that are looked into at all. */
  faultsPerFile: 5000,
  /** Faults listed for one file; the last line says how many more there are. */
  problemsPerFile: 500,
} as const;
