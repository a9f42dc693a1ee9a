import type { Machine, MachineRecordItem } from '../situation/machine.ts';
import { findOpenChoice } from '../situation/open-choices.ts';
import { listRecordItems } from '../situation/record-items.ts';
import { startSituation } from '../situation/situation.ts';
import type { Situation } from '../situation/situation.ts';
import { takeChoice } from '../situation/take-choice.ts';
import { applyObjection } from './apply-objection.ts';
import type { Objection } from './apply-objection.ts';
import type { RunLog, RunStarted } from './run-log.ts';

/** How far a run has come. */
export type RunPhase = 'playing' | 'record' | 'ended';

/** A run as its log tells it. State is always this replay, never stored by itself. */
export interface ReplayedRun {
  readonly started: RunStarted;
  readonly phase: RunPhase;
  readonly situation: Situation;
  /** By id, from the start. */
  readonly choices: readonly string[];
  /** The kept items; null until the record is written. */
  readonly record: readonly string[] | null;
  /** The items that the outcome asks about; empty before it. */
  readonly items: readonly MachineRecordItem[];
  /** What the trainee sees differently, one for a target, in the order first raised. */
  readonly objections: readonly Objection[];
  /** The trainee's own sentence for the next time. */
  readonly intention: string | null;
}

/** Why a log cannot be replayed; `at` is the index of the event. */
export interface ReplayFault {
  readonly at: number;
  readonly kind:
    | 'not-started'
    | 'started-twice'
    | 'other-scene'
    | 'not-open'
    | 'out-of-order'
    | 'unknown-item'
    | 'other-outcome';
}

/**
 * Replays a log on the machine it was made with, or says which event does not fit. An event is
 * never skipped: a log that does not fit belongs to other content.
 */
export function replayRun(
  machine: Machine,
  log: RunLog,
): { run: ReplayedRun } | { fault: ReplayFault } {
  const [started] = log;
  if (started?.type !== 'run-started') return { fault: { at: 0, kind: 'not-started' } };
  let run: ReplayedRun = {
    started,
    phase: 'playing',
    situation: startSituation(machine),
    choices: [],
    record: null,
    items: [],
    objections: [],
    intention: null,
  };
  for (const [at, event] of log.entries()) {
    if (at === 0) continue;
    const next = applyEvent(machine, run, event);
    if (typeof next === 'string') return { fault: { at, kind: next } };
    run = next;
  }
  return { run };
}

function applyEvent(
  machine: Machine,
  run: ReplayedRun,
  event: RunLog[number],
): ReplayedRun | ReplayFault['kind'] {
  switch (event.type) {
    case 'run-started':
      return 'started-twice';
    case 'choice-made': {
      if (run.phase !== 'playing') return 'out-of-order';
      if (machine.nodes[run.situation.node]?.id !== event.scene) return 'other-scene';
      const choice = findOpenChoice(machine, run.situation, event.choice);
      if (choice === null) return 'not-open';
      const situation = takeChoice(run.situation, choice);
      const choices = [...run.choices, choice.id];
      const ended = machine.nodes[situation.node]?.outcome != null;
      return ended
        ? {
            ...run,
            situation,
            choices,
            phase: 'record',
            items: listRecordItems(machine, situation),
          }
        : { ...run, situation, choices };
    }
    case 'record-written':
      if (run.phase !== 'record' || run.record !== null) return 'out-of-order';
      return event.kept.every((kept) => run.items.some(({ id }) => id === kept))
        ? { ...run, record: event.kept }
        : 'unknown-item';
    case 'run-ended':
      if (run.phase !== 'record' || run.record === null) return 'out-of-order';
      return machine.nodes[run.situation.node]?.id === event.outcome
        ? { ...run, phase: 'ended' }
        : 'other-outcome';
    // Thoughts about a run come after it, and at any time: they fit whatever was thought before.
    case 'objection-raised':
    case 'objection-withdrawn':
      return run.phase === 'ended'
        ? { ...run, objections: applyObjection(run.objections, event) }
        : 'out-of-order';
    case 'intention-written':
      return run.phase === 'ended'
        ? { ...run, intention: event.text === '' ? null : event.text }
        : 'out-of-order';
  }
}
