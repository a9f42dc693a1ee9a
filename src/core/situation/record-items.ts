import { holds } from './conditions.ts';
import type { Machine, MachineRecordItem } from './machine.ts';
import type { Situation } from './situation.ts';

/** The record items that an outcome asks about, in file order. */
export function listRecordItems(machine: Machine, situation: Situation): MachineRecordItem[] {
  return machine.record.filter((item) => holds(item.test, situation.values));
}
