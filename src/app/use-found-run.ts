import { useEffect, useState } from 'react';
import type { RunEvent } from '../core/play/run-log.ts';
import { usePlayer } from './player-context.ts';

/** The log of a run as it stands on the device; empty where there is none, null while it is read. */
export function useFoundRun(run: string | null): readonly RunEvent[] | null {
  const { kept } = usePlayer();
  const [found, setFound] = useState<{ run: string; log: readonly RunEvent[] } | null>(null);
  useEffect(() => {
    if (run === null) return;
    let here = true;
    void kept.read(run).then((answer) => {
      if (here) setFound({ run, log: answer.ok ? answer.value.map(({ event }) => event) : [] });
    });
    return () => {
      here = false;
    };
  }, [kept, run]);
  return found?.run === run ? (found?.log ?? null) : null;
}
