import type { Code } from '../ethics/code.ts';
import type { Machine, MachineChoice } from '../situation/machine.ts';
import { findActs } from './judge-machine.ts';

/** The positions that some judgement of these choices hangs on, in the code's order. */
export function listJudgingPositions(
  machine: Machine,
  code: Code,
  choices: readonly MachineChoice[],
): readonly string[] {
  const judging = new Set(
    choices
      .flatMap(({ choice }) => findActs(machine, code, choice.acts))
      .flatMap((act) => act.judgements)
      .flatMap(({ degree }) => (typeof degree === 'number' ? [] : [degree.position])),
  );
  return [...code.positions.keys()].filter((position) => judging.has(position));
}
