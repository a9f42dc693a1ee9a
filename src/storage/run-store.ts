import type { RunEvent, RunStarted } from '../core/play/run-log.ts';
import type { Backup } from './backup.ts';
import type { ImportReport } from './import-report.ts';
import type { SettingValue, SettingsRecord } from './settings.ts';
import type { Stored } from './stored.ts';

/** One line of a run's log. `time` (ms since 1970) only informs: order is by `at`. */
export interface StoredEvent {
  readonly at: number;
  readonly time: number;
  readonly event: RunEvent;
}

/** A whole run. `order` counts runs as they were started, whatever the clock said. */
export interface StoredRun {
  readonly run: string;
  readonly order: number;
  readonly events: readonly StoredEvent[];
}

/** What a list of runs needs, without reading their logs. `started` in ms since 1970. */
export interface RunSummary {
  readonly run: string;
  readonly order: number;
  readonly started: number;
  readonly scenario: string;
  readonly stance: string;
  readonly mode: RunStarted['mode'];
  readonly whatIf: { readonly run: string; readonly at: number } | null;
}

/** Everything on the device, runs from the first started to the last. */
export interface StoredAll {
  readonly runs: readonly StoredRun[];
  readonly settings: SettingsRecord;
}

/**
 * Something changed, here or in another tab. `run` is null when it may be anything. `closed` says
 * that this store answers no more (a newer program waits in another tab): reload.
 */
export interface StoreChange {
  readonly run: string | null;
  readonly closed: boolean;
}

/**
 * Where runs and settings are kept. Logs only ever grow, by one event a transaction, and an answer
 * of `ok` means that the event is on the disk. Nothing here throws or rejects: an event that was
 * not stored stays with the caller, who may try again.
 */
export interface RunStore {
  /** `memory`: all is gone with the tab, and screens say so. */
  readonly kind: 'device' | 'memory';
  /** False where a newer program wrote the database: it can be read and exported, not changed. */
  readonly writable: boolean;
  /** The first event of a new run; `conflict` where the run is there already. */
  startRun(run: string, event: RunStarted): Promise<Stored<void>>;
  /**
   * `at` must be exactly the next index of the run: anything else is a `conflict`, and another tab
   * (or an earlier try that did go through) was there first. Read the run again.
   */
  appendEvent(run: string, at: number, event: RunEvent): Promise<Stored<void>>;
  /** Empty where there is no such run. */
  readRun(run: string): Promise<Stored<readonly StoredEvent[]>>;
  /** Newest first. */
  listRuns(): Promise<Stored<readonly RunSummary[]>>;
  readAll(): Promise<Stored<StoredAll>>;
  readSettings(): Promise<Stored<SettingsRecord>>;
  writeSetting(key: string, value: SettingValue): Promise<Stored<void>>;
  /** Adds what is not there, in one transaction; takes nothing away (`planImport`). */
  importAll(backup: Backup): Promise<Stored<ImportReport>>;
  /** Empties the database: runs, settings, everything. */
  deleteAll(): Promise<Stored<void>>;
  /** Returns what ends the watching. */
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}
