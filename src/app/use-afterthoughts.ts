import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunEvent } from '../core/play/run-log.ts';
import type { DebriefSave } from '../features/debrief/debrief-props.ts';
import { usePlayer } from './player-context.ts';

/** The log of a finished run, which grows by objections and a sentence of one's own. */
export interface Afterthoughts {
  readonly log: readonly RunEvent[];
  readonly save: DebriefSave;
  add(event: RunEvent): void;
  retry(): void;
}

/** Two afterthoughts in two tabs do not contradict each other: the later goes behind the other. */
const TRIES = 5;

export function useAfterthoughts(run: string, found: readonly RunEvent[]): Afterthoughts {
  const { store, kept } = usePlayer();
  const [log, setLog] = useState(found);
  const [save, setSave] = useState<DebriefSave>({ kind: 'saved' });
  const latest = useRef(found);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef('');

  const show = useCallback((events: readonly RunEvent[]): void => {
    latest.current = events;
    setLog(events);
  }, []);

  const readAnew = useCallback(async (): Promise<void> => {
    const there = await kept.read(run);
    if (!there.ok) return;
    if (there.value.length > 0) show(there.value.map(({ event }) => event));
    // Deleted meanwhile in another tab, and still being thought about in this one.
    else await kept.append(run, 0, latest.current);
  }, [kept, run, show]);

  const keep = useCallback(
    async (event: RunEvent): Promise<void> => {
      setSave({ kind: 'saving' });
      let fault: string | null = 'conflict';
      for (let tried = 0; tried < TRIES && fault === 'conflict'; tried += 1) {
        const before = latest.current;
        fault = await kept.append(run, before.length, [event]);
        if (fault === 'conflict') await readAnew();
        else show([...before, event]);
      }
      setSave(fault === null ? { kind: 'saved' } : { kind: 'unsaved', fault });
    },
    [kept, run, show, readAnew],
  );

  useEffect(
    () =>
      store.watch((change) => {
        if (change.run !== run) return;
        void turn.current.then(async () => {
          const there = await kept.read(run);
          if (!there.ok || there.value.length < latest.current.length) return;
          show(there.value.map(({ event }) => event));
        });
      }),
    [store, kept, run, show],
  );

  return {
    log,
    save,
    add: (event) => {
      // A field that is left by pressing its button says the same twice.
      const said = JSON.stringify(event);
      if (said === last.current) return;
      last.current = said;
      turn.current = turn.current.then(() => keep(event));
    },
    retry: () => {
      turn.current = turn.current.then(async () => {
        const fault = await kept.append(run, latest.current.length, []);
        setSave(fault === null ? { kind: 'saved' } : { kind: 'unsaved', fault });
      });
    },
  };
}
