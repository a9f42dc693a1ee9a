import type { MouseEvent } from 'react';
import type { RunStarted } from '../../core/play/run-log.ts';
import type { ImportAnswer } from './import-answer.ts';
import type { StorageFault } from './storage-fault.ts';

/** A run on the device, whether or not it can still be played or judged. */
export interface KeptRun {
  readonly run: string;
  /** The contact's title in the language shown; its id where it is no longer shipped. */
  readonly title: string;
  /** The company's name; its id where it is no longer shipped. */
  readonly company: string;
  readonly mode: RunStarted['mode'];
  /** Goes on from a decision of another run. */
  readonly whatIf: boolean;
  /** Ms since 1970. */
  readonly started: number;
  readonly decisions: number;
  /** `changed`: contact or company are no longer what they were, or are gone. */
  readonly state: 'finished' | 'unfinished' | 'changed';
  /** Its debrief, the contact it goes on in, or the list of raw records. */
  readonly href: string;
}

/** What the browser said when asked not to evict what is kept. */
export type Persistence = 'granted' | 'denied' | 'unsupported';

export interface DataProps {
  /** `memory`: all is gone with the tab. */
  readonly place: 'device' | 'memory';
  /** False where a newer program wrote what is here: it can be read and exported only. */
  readonly writable: boolean;
  /** What was here before the browser cleared it; `since` in ms since 1970. */
  readonly wiped: { readonly since: number; readonly runs: number } | null;
  /** Why the last thing done was not stored, or nothing can be read; null when all is well. */
  readonly fault: StorageFault | null;
  /** In the order in which they were begun; null while they are read. */
  readonly runs: readonly KeptRun[] | null;
  /** Bytes; null where the browser does not say. */
  readonly usage: { readonly usage: number; readonly quota: number } | null;
  /** Null until the browser has answered. */
  readonly persistence: Persistence | null;
  /** ISO 8601, UTC: the last export from this device; null where there was none. */
  readonly exported: string | null;
  /** Ms since 1970; what "3 days ago" is counted from. */
  readonly now: number;
  /** `/settings`. */
  readonly settingsHref: string;
  /** `/recover`. */
  readonly recoverHref: string;
  onAskPersistence(): Promise<void>;
  /** Offers one file with everything; false where it could not be made. */
  onExport(): Promise<boolean>;
  /** Reads any file that somebody chose or dropped; must not reject. */
  onImport(file: File): Promise<ImportAnswer>;
  /** Null when everything is gone. */
  onDelete(): Promise<StorageFault | null>;
  /** A link was pressed; `preventDefault` belongs to whoever takes it. */
  onGo(event: MouseEvent<HTMLAnchorElement>, href: string): void;
}
