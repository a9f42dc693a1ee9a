import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunEvent } from '../core/play/run-log.ts';
import { claimRun } from '../storage/run-lock.ts';
import type { RunClaim } from '../storage/run-lock.ts';
import { usePlayer } from './player-context.ts';

/** Whether this tab plays a run or looks on while another does. */
export interface RunTurn {
  readonly held: boolean;
  /** The log as it was last read anew, because another tab wrote it; null before. */
  readonly followed: readonly RunEvent[] | null;
  takeOver(): Promise<void>;
  /** Reads the log anew: the device has another than this tab thought. */
  reread(): void;
}

/** @param run null while nothing is played */
export function useRunClaim(run: string | null): RunTurn {
  const { store, kept } = usePlayer();
  const [held, setHeld] = useState(true);
  const [followed, setFollowed] = useState<readonly RunEvent[] | null>(null);
  const claim = useRef<RunClaim | null>(null);

  const reread = useCallback(async (): Promise<void> => {
    if (run === null) return;
    const answer = await kept.read(run);
    if (answer.ok) setFollowed(answer.value.map(({ event }) => event));
  }, [kept, run]);

  useEffect(() => {
    if (run === null) return;
    let here = true;
    void claimRun(run, {
      onLost: () => {
        setHeld(false);
        void reread();
      },
    }).then((mine) => {
      if (!here) {
        mine.release();
        return;
      }
      claim.current = mine;
      setHeld(mine.held);
    });
    return () => {
      here = false;
      claim.current?.release();
      claim.current = null;
    };
  }, [run, reread]);

  useEffect(() => {
    if (held || run === null) return;
    return store.watch((change) => {
      if (change.run === null || change.run === run) void reread();
    });
  }, [store, run, held, reread]);

  return {
    held,
    followed,
    takeOver: async () => {
      await claim.current?.takeOver();
      await reread();
      setHeld(true);
    },
    reread: () => void reread(),
  };
}
