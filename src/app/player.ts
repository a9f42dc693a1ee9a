import type { i18n } from 'i18next';
import type { RunStore } from '../storage/run-store.ts';
import type { StorageFault } from '../storage/stored.ts';
import type { KeptStore } from './kept-store.ts';
import type { Updates } from './offer-updates.ts';
import type { PreferenceStore } from './preference-store.ts';

/** What the program is built from at its start; screens get their data and callbacks from it. */
export interface Player {
  readonly store: RunStore;
  readonly kept: KeptStore;
  readonly preferences: PreferenceStore;
  readonly i18n: i18n;
  /** Why the device's own store could not be opened; null where it was. */
  readonly fault: StorageFault | null;
  /** Something was kept here once and is gone. */
  readonly wiped: boolean;
  readonly updates: Updates;
  /** Milliseconds since 1970. */
  now(): number;
  /** A whole number that nobody can guess. */
  drawSeed(): number;
  /** A new run's id. */
  nameRun(): string;
}
