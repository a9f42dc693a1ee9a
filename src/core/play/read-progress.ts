import type { RunLog, RunStarted } from './run-log.ts';

/** What a log says of its run without the scenario: enough for lists of runs. */
export interface RunProgress {
  readonly started: RunStarted;
  readonly decisions: number;
  /** The outcome it ended in; null while it is unfinished. */
  readonly outcome: string | null;
  /** The trainee's own sentence for the next time; null where none stands. */
  readonly intention: string | null;
}

/** Null for a log that does not begin as a run does. */
export function readProgress(log: RunLog): RunProgress | null {
  const [started] = log;
  if (started?.type !== 'run-started') return null;
  const ended = log.find((event) => event.type === 'run-ended');
  const intention = log.findLast((event) => event.type === 'intention-written')?.text ?? '';
  return {
    started,
    decisions: log.filter(({ type }) => type === 'choice-made').length,
    outcome: ended?.outcome ?? null,
    intention: intention === '' ? null : intention,
  };
}
