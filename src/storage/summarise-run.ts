import type { RunStarted } from '../core/play/run-log.ts';
import type { RunSummary } from './run-store.ts';

/** What a list shows of a run, from its first event. */
export function summariseRun(
  run: string,
  order: number,
  started: number,
  event: RunStarted,
): RunSummary {
  const { scenario, stance, mode, whatIf = null } = event;
  return { run, order, started, scenario, stance, mode, whatIf };
}
