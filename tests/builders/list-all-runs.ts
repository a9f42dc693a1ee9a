import { findActs } from '../../src/core/graph/judge-machine.ts';
import { judgeActs, weighPractice } from '../../src/core/ethics/judge-choice.ts';
import type { Code } from '../../src/core/ethics/code.ts';
import type { Stance } from '../../src/core/ethics/stance.ts';
import type { Machine } from '../../src/core/situation/machine.ts';
import { listOpenChoices } from '../../src/core/situation/open-choices.ts';
import { listRecordItems } from '../../src/core/situation/record-items.ts';
import { startSituation } from '../../src/core/situation/situation.ts';
import type { Situation } from '../../src/core/situation/situation.ts';
import { takeChoice } from '../../src/core/situation/take-choice.ts';

/** One run with a right record, as slow and plain as can be. */
export interface PlainRun {
  readonly choices: readonly string[];
  readonly outcome: string;
  readonly points: number;
  readonly breach: boolean;
  /** What a wholly wrong record would cost. */
  readonly recordCost: number;
  /** The record items asked about. */
  readonly items: readonly { id: string; keep: boolean }[];
}

/** Every run of a machine, one by one: the yardstick for everything that is clever. */
export function listAllRuns(machine: Machine, code: Code, judge: Stance): PlainRun[] {
  const walk = (situation: Situation, run: PlainRun): PlainRun[] => {
    const node = machine.nodes[situation.node];
    if (node?.outcome != null) {
      const items = listRecordItems(machine, situation);
      const recordCost = items.reduce(
        (sum, { practice }) => sum + weighPractice(code, judge, practice ?? 'keep-records'),
        0,
      );
      return [{ ...run, outcome: node.id, recordCost, items }];
    }
    return listOpenChoices(machine, situation).flatMap((choice) => {
      const acts = findActs(machine, code, choice.choice.acts);
      const points = judgeActs(code, judge, acts).reduce((sum, one) => sum + one.points, 0);
      return walk(takeChoice(situation, choice), {
        ...run,
        choices: [...run.choices, choice.id],
        points: run.points + points,
        breach: run.breach || acts.some((act) => act.floor),
      });
    });
  };
  const empty = { choices: [], outcome: '', points: 0, breach: false, recordCost: 0, items: [] };
  return walk(startSituation(machine), empty);
}
