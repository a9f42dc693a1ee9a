import type { Machine, MachineChoice } from '../situation/machine.ts';
import type { Valuations } from './valuations.ts';

/**
 * Every situation a run can reach, and the steps between them, as flat arrays. Situation 0 is the
 * start. The steps of situation `s` are those from `firstStep[s]` up to `firstStep[s + 1]`, in
 * file order of their choices. Without a loop every step leads to a higher number.
 */
export interface Graph {
  readonly machine: Machine;
  readonly valuations: Valuations;
  readonly size: number;
  /** Node by situation. */
  readonly node: Int32Array;
  /** Valuation by situation. */
  readonly valuation: Int32Array;
  readonly firstStep: Int32Array;
  /** Situation by step. */
  readonly stepTo: Int32Array;
  /** Index of the machine's choice by step. */
  readonly stepChoice: Int32Array;
  /** Whether some situation can come back; then the numbers follow no order. */
  readonly loops: boolean;
}

export interface ExploreOptions {
  /** Situations at most. */
  readonly limit: number;
  /** Leaves timed choices out, to see what they alone lead to. */
  readonly withoutTimed: boolean;
}

/** The steps of a situation. */
export function listSteps({ firstStep }: Graph, situation: number): number[] {
  const first = firstStep[situation] ?? 0;
  return Array.from({ length: (firstStep[situation + 1] ?? first) - first }, (_, i) => first + i);
}

export function choiceOf(graph: Graph, step: number): MachineChoice {
  const choice = graph.machine.choices[graph.stepChoice[step] ?? -1];
  if (choice === undefined) throw new Error(`step ${step} has no choice`);
  return choice;
}
