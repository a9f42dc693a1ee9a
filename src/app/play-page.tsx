import { useState } from 'react';
import type { JSX } from 'react';
import { Redirect } from 'wouter';
import type { RunEvent } from '../core/play/run-log.ts';
import { PlayAttempt } from './play-attempt.tsx';
import { takeEarlyVisit } from './early-clicks.ts';
import { usePlayer } from './player-context.ts';
import { useFoundRun } from './use-found-run.ts';
import { usePlayContent } from './use-play-content.ts';

/** `/play/<scenario>`, and `/play/<scenario>/<run>` once a run has begun. */
export function PlayPage({ scenario, run }: { scenario: string; run: string | null }): JSX.Element {
  const { nameRun } = usePlayer();
  const [early] = useState(() => takeEarlyVisit(scenario));
  /** The run that began on this page: its address changes, the page stays. */
  const [own, setOwn] = useState<string | null>(null);
  const other = run !== null && run !== own ? run : null;
  const log = useFoundRun(other);
  const [fresh] = useState(nameRun);
  const { hash } = usePlayContent(scenario);

  if (other === null) {
    return (
      <PlayAttempt
        key={fresh}
        scenario={scenario}
        run={fresh}
        log={null}
        early={early}
        onBegun={() => setOwn(fresh)}
      />
    );
  }
  // Until the log is there nothing can be shown that is sure to be right.
  if (log === null) return <div aria-busy="true" />;
  // Of other content than today's: the briefing says so and offers to start again.
  if (log.length === 0 || isChanged(log, hash))
    return <Redirect to={`/play/${scenario}`} replace />;
  if (isEnded(log)) return <Redirect to={`/debrief/${other}`} replace />;
  return (
    <PlayAttempt
      key={other}
      scenario={scenario}
      run={other}
      log={log}
      early={null}
      onBegun={() => undefined}
    />
  );
}

function isEnded(log: readonly RunEvent[]): boolean {
  return log.some(({ type }) => type === 'run-ended');
}

function isChanged([started]: readonly RunEvent[], hash: string): boolean {
  return started?.type === 'run-started' && started.scenarioHash !== hash;
}
