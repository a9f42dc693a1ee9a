import type { Machine } from './machine.ts';

/** A scene or outcome together with the values of all variables (docs/format.md). */
export interface Situation {
  /** Index into the machine's nodes. */
  readonly node: number;
  /** By variable index; see `Machine` for what a number stands for. */
  readonly values: readonly number[];
}

/** Where every run starts. */
export function startSituation(machine: Machine): Situation {
  return { node: machine.start, values: machine.initial };
}
