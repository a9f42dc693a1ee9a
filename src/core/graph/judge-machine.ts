import type { Code } from '../ethics/code.ts';
import { RECORD_PRACTICE } from '../ethics/code.ts';
import { judgeActs, weighPractice } from '../ethics/judge-choice.ts';
import type { Stance } from '../ethics/stance.ts';
import type { Act } from '../ethics/code.ts';
import type { Machine } from '../situation/machine.ts';

/** What a stance makes of a machine's choices and record items; numbers only. */
export interface Verdicts {
  /** Points by choice index; whole numbers. */
  readonly points: Float64Array;
  /** 1 where a choice has a floor act, by choice index. */
  readonly breach: Uint8Array;
  /** What an item costs when wrong, by record item; never negative. */
  readonly recordCost: Float64Array;
}

/** Judges every choice and record item once. The stance need not be the one that is played. */
export function judgeMachine(machine: Machine, code: Code, stance: Stance): Verdicts {
  const acts = machine.choices.map(({ choice }) => findActs(machine, code, choice.acts));
  return {
    points: Float64Array.from(acts, (list) =>
      judgeActs(code, stance, list).reduce((sum, judged) => sum + judged.points, 0),
    ),
    breach: Uint8Array.from(acts, (list) => (list.some((act) => act.floor) ? 1 : 0)),
    recordCost: Float64Array.from(machine.record, (item) =>
      weighPractice(code, stance, item.practice ?? RECORD_PRACTICE),
    ),
  };
}

/** The acts of a choice, the scenario's own among them; each once. */
export function findActs(machine: Machine, code: Code, ids: readonly string[]): Act[] {
  return [...new Set(ids)].map((id) => {
    const act = machine.scenario.acts.get(id) ?? code.acts.get(id);
    if (act === undefined) throw new Error(`no act is called ${id}: the scenario was not checked`);
    return act;
  });
}
