import type { Choice, Outcome, Scenario, Scene, Variable } from '../scenario/scenario.ts';
import type { Mood } from '../scenario/scenario-schema.ts';

/** What a condition may ask: the values by variable index, positions already answered. */
export type Test =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'equals'; readonly variable: number; readonly value: number }
  | { readonly kind: 'atLeast'; readonly variable: number; readonly value: number }
  | { readonly kind: 'atMost'; readonly variable: number; readonly value: number }
  | { readonly kind: 'all' | 'any'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test };

/** A change of one variable; `add` is clamped to the variable's range. */
export type Effect =
  | { readonly kind: 'set'; readonly variable: number; readonly value: number }
  | {
      readonly kind: 'add';
      readonly variable: number;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    };

export interface MachineTarget {
  readonly test: Test;
  /** Index into the machine's nodes. */
  readonly node: number;
}

export interface MachineChoice {
  readonly id: string;
  /** Position among all choices of the machine, in file order. */
  readonly index: number;
  readonly test: Test;
  /** All `set` first, then all `add`. */
  readonly effects: readonly Effect[];
  readonly targets: readonly MachineTarget[];
  readonly timed: boolean;
  readonly choice: Choice;
}

export interface MachineMood {
  readonly test: Test;
  readonly is: Mood;
}

export interface MachineNode {
  readonly id: string;
  /** First match is the mood; the last has no condition. */
  readonly moods: readonly MachineMood[];
  /** In file order; empty for an outcome. */
  readonly choices: readonly MachineChoice[];
  readonly scene: Scene | null;
  readonly outcome: Outcome | null;
}

export interface MachineRecordItem {
  readonly id: string;
  readonly keep: boolean;
  readonly test: Test;
  readonly practice: string | null;
}

/**
 * A scenario made ready to be stepped through under one set of positions. Ids have become
 * indexes; a value is a whole number: an integer itself, a boolean 0 or 1, an option its index.
 */
export interface Machine {
  readonly scenario: Scenario;
  readonly variables: readonly Variable[];
  /** Scenes in file order, then outcomes. */
  readonly nodes: readonly MachineNode[];
  /** Every choice by its index. */
  readonly choices: readonly MachineChoice[];
  readonly start: number;
  readonly initial: readonly number[];
  readonly record: readonly MachineRecordItem[];
}
