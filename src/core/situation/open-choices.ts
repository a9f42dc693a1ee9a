import { holds } from './conditions.ts';
import type { Machine, MachineChoice } from './machine.ts';
import type { Situation } from './situation.ts';

/** The choices open in a situation, in file order, timed ones too; none at an outcome. */
export function listOpenChoices(machine: Machine, situation: Situation): MachineChoice[] {
  const node = machine.nodes[situation.node];
  if (node === undefined) throw new Error(`there is no node ${situation.node}`);
  return node.choices.filter((choice) => holds(choice.test, situation.values));
}

/** The open choice of that id, or null. */
export function findOpenChoice(
  machine: Machine,
  situation: Situation,
  id: string,
): MachineChoice | null {
  const node = machine.nodes[situation.node];
  const choice = node?.choices.find((candidate) => candidate.id === id);
  return choice !== undefined && holds(choice.test, situation.values) ? choice : null;
}
