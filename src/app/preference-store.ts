import type { RunStore } from '../storage/run-store.ts';
import type { SettingsRecord } from '../storage/settings.ts';
import type { StorageFault } from '../storage/stored.ts';
import { readPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';

/** The preferences in force, for all screens at once. */
export interface PreferenceStore {
  get(): Preferences;
  /** In force at once, and stored; what the device does not store holds for this tab. */
  change(change: Partial<Preferences>): Promise<StorageFault | null>;
  subscribe(listener: () => void): () => void;
  /** Reads them again, after another tab or an import changed them. */
  reload(): Promise<void>;
}

export function createPreferenceStore(store: RunStore, stored: SettingsRecord): PreferenceStore {
  let preferences = readPreferences(stored);
  /** Held for this tab alone. */
  let unsaved: Partial<Preferences> = {};
  const listeners = new Set<() => void>();
  /** Changes on their way to the device: what is read meanwhile may be older. */
  let writing = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => preferences,
    change: async (change) => {
      preferences = { ...preferences, ...change };
      tell();
      let fault: StorageFault | null = null;
      writing += 1;
      for (const [key, value] of Object.entries(change)) {
        const answer = await store.writeSetting(key, value);
        if (!answer.ok) fault = answer.fault;
      }
      writing -= 1;
      const others = Object.entries(unsaved).filter(([key]) => !Object.hasOwn(change, key));
      unsaved = { ...Object.fromEntries(others), ...(fault === null ? {} : change) };
      return fault;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: async () => {
      const answer = await store.readSettings();
      if (!answer.ok || writing > 0) return;
      preferences = { ...readPreferences(answer.value), ...unsaved };
      tell();
    },
  };
}
