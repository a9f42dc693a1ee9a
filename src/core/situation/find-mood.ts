import type { Mood } from '../scenario/scenario-schema.ts';
import { holds } from './conditions.ts';
import type { MachineNode } from './machine.ts';
import type { Situation } from './situation.ts';

/** The mood of the customer, or of whoever speaks, in a situation. */
export function findMood(node: MachineNode, { values }: Situation): Mood {
  const found = node.moods.find(({ test }) => holds(test, values));
  if (found === undefined) throw new Error('no mood holds: the last of a list has no condition');
  return found.is;
}
