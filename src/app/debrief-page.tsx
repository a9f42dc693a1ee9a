import type { JSX } from 'react';
import { Redirect } from 'wouter';
import { DebriefRun } from './debrief-run.tsx';
import { MissingPage } from './missing-page.tsx';
import { useFoundRun } from './use-found-run.ts';

/** `/debrief/<run>`: what became of a finished run, and why. */
export function DebriefPage({ run }: { run: string }): JSX.Element {
  const log = useFoundRun(run);
  if (log === null) return <div aria-busy="true" />;
  const [started] = log;
  if (started?.type !== 'run-started') return <MissingPage />;
  if (!log.some(({ type }) => type === 'run-ended')) {
    return <Redirect to={`/play/${started.scenario}/${run}`} replace />;
  }
  return <DebriefRun key={run} run={run} log={log} started={started} />;
}
