/** Where something stands in a file; both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Keys and list indexes from the top of a file down to one value. */
export type Path = readonly (string | number)[];

/** The codes that `check` reports, by severity (docs/format.md). */
export const ERROR_CODES = [
  'syntax',
  'shape',
  'unknown-scene',
  'unknown-variable',
  'unknown-act',
  'unknown-practice',
  'unknown-position',
  'unknown-value',
  'unknown-component',
  'unknown-persona',
  'unknown-person',
  'unknown-fact',
  'unreachable',
  'dead-end',
  'loop',
  'too-large',
  'breach-is-best',
  'missing-text',
  'unknown-text',
  'placeholder',
] as const;

export const WARNING_CODES = [
  'flat',
  'stance-blind',
  'longest-is-best',
  'first-is-best',
  'silence-pays',
  'silence-only',
  'cheap-pass',
  'record-heavy',
  'length-pays',
  'overdue',
  'same-text',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type WarningCode = (typeof WARNING_CODES)[number];

/**
 * A fault of an author, gathered rather than thrown. The words are not here: `detail` names a
 * message in `locales/<language>/problems.json` and `values` fills its gaps.
 */
export interface Problem extends Position {
  readonly severity: 'error' | 'warning';
  readonly code: ErrorCode | WarningCode;
  /** As the reader of the file named it; the command line makes it relative. */
  readonly file: string;
  readonly path: Path;
  readonly detail: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** What the author wrote and what exists, for "did you mean …". */
  readonly suggest?: { readonly wanted: string; readonly known: Iterable<string> };
  /** A shortest run that shows the fault, for `dead-end` and `loop`. */
  readonly choices?: readonly string[];
}
