import { useCallback } from 'react';
import { serialiseBackup } from '../storage/backup.ts';
import { addUnsaved } from './add-unsaved.ts';
import { downloadText } from './download-text.ts';
import { usePlayer } from './player-context.ts';

/**
 * Offers everything on the device, and what is only in memory, as one file; false where there is
 * nothing to offer, or not everything could be read.
 */
export function useExport(): () => Promise<boolean> {
  const { store, kept, preferences, now } = usePlayer();
  return useCallback(async () => {
    const all = await store.readAll();
    const runs = addUnsaved(all.ok ? all.value.runs : [], kept.listUnsaved());
    // An empty file must never take the place of a good one.
    if (runs.length === 0) return false;
    const settings = all.ok ? all.value.settings : {};
    const exported = new Date(now()).toISOString();
    const text = serialiseBackup({ format: 1, product: 'goodfaith', exported, runs, settings });
    downloadText(`goodfaith-${exported.slice(0, 10)}.json`, text);
    if (all.ok) await preferences.change({ exported });
    return all.ok;
  }, [store, kept, preferences, now]);
}
