import { createActor } from 'xstate';
import { compileScenario } from '../../core/play/compile-scenario.ts';
import { replayRun } from '../../core/play/replay-run.ts';
import type { ReplayedRun } from '../../core/play/replay-run.ts';
import type { RunEvent } from '../../core/play/run-log.ts';
import type { Machine } from '../../core/situation/machine.ts';

/** A contact being lived through: the scenario's machine, moved by the log of the run. */
export interface Contact {
  readonly machine: Machine;
  /** The log so far, told; null before its first event. */
  run(): ReplayedRun | null;
  /** Moves on to where this log ends; throws where the log does not fit. */
  replay(log: readonly RunEvent[]): void;
  /** Whether the choice can be made now. */
  allows(choice: string): boolean;
  /** The event that makes a choice in the present scene. */
  choose(choice: string): RunEvent;
}

/** Starts a scenario's machine and plays the log on it. */
export function createContact(machine: Machine, log: readonly RunEvent[]): Contact {
  const logic = compileScenario(machine);
  let actor = createActor(logic).start();
  let sent: readonly string[] = [];
  let run: ReplayedRun | null = null;

  const replay = (events: readonly RunEvent[]): void => {
    if (events.length === 0) return;
    const replayed = replayRun(machine, events);
    if ('fault' in replayed) {
      throw new Error(`the log does not fit at ${replayed.fault.at}: ${replayed.fault.kind}`);
    }
    ({ run } = replayed);
    const { choices } = run;
    if (sent.some((choice, index) => choice !== choices[index])) {
      actor = createActor(logic).start();
      sent = [];
    }
    for (const choice of choices.slice(sent.length)) actor.send({ type: choice });
    sent = choices;
  };

  replay(log);
  return {
    machine,
    run: () => run,
    replay,
    allows: (choice) => run?.phase === 'playing' && actor.getSnapshot().can({ type: choice }),
    choose: (choice) => ({
      type: 'choice-made',
      scene: String(actor.getSnapshot().value),
      choice,
    }),
  };
}
