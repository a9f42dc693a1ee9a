import type { MouseEvent } from 'react';

/** One thing that is stored, as it is. */
export interface RawRecord {
  /** Unique in the list: the run's id, or `settings`. */
  readonly key: string;
  readonly kind: 'run' | 'settings';
  /** The contact's title where it is known; otherwise the id that is stored. Null for settings. */
  readonly title: string | null;
  /** Ms since 1970; null for settings. */
  readonly started: number | null;
  /** Events of a run, or settings. */
  readonly entries: number;
  /** `gone`: contact or company are no longer shipped. `broken`: the log cannot be replayed. */
  readonly state: 'whole' | 'unfinished' | 'changed' | 'gone' | 'broken';
  /** In memory alone: the device has not taken it. */
  readonly unsaved: boolean;
}

/** Every stored record, whatever has become of its content. */
export interface RecoverProps {
  /** Null while they are read. */
  readonly records: readonly RawRecord[] | null;
  /** For a report of a fault: why nothing, or not everything, could be read. */
  readonly detail: string | null;
  /** `/settings/data`. */
  readonly dataHref: string;
  /** The record as text, exactly as it would be saved. */
  printRecord(key: string): string;
  onDownload(key: string): void;
  /** Everything as one file. */
  onExport(): void;
  /** A link was pressed; `preventDefault` belongs to whoever takes it. */
  onGo(event: MouseEvent<HTMLAnchorElement>, href: string): void;
}
