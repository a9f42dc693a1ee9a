import { useEffect, useState } from 'react';
import type { StoredRun } from '../storage/run-store.ts';
import { addUnsaved } from './add-unsaved.ts';
import { usePlayer } from './player-context.ts';

/**
 * Every run, oldest first, with what is in memory alone; null while the first look is taken.
 * @param follow false where what changes afterwards is the page's own doing
 */
export function useRuns(follow = true): readonly StoredRun[] | null {
  const { store, kept } = usePlayer();
  const [runs, setRuns] = useState<readonly StoredRun[] | null>(null);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const all = await store.readAll();
      if (!here) return;
      const stored = all.ok ? all.value.runs : [];
      setRuns(addUnsaved(stored, kept.listUnsaved()));
    };
    void look();
    const stop = follow ? store.watch(() => void look()) : () => undefined;
    return () => {
      here = false;
      stop();
    };
  }, [store, kept, follow]);
  return runs;
}
