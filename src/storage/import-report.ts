/** What an import did, in numbers of runs, and of settings that were not set here. */
export interface ImportReport {
  /** Not here before. */
  readonly added: number;
  /** Here already, as long or longer. */
  readonly skipped: number;
  /** Here, but shorter: the rest was added. */
  readonly extended: number;
  /** Another run had the same id: this one came in under a new id. */
  readonly renamed: number;
  readonly settings: number;
}
