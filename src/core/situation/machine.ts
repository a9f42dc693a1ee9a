import type { Condition } from '../scenario/condition-schema.ts';
import type { Choice, MoodCase, Outcome, Scenario, Scene, Variable } from '../scenario/scenario.ts';
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

/**
 * Builds the machine of a scenario that has passed its checks.
 * @param positions option by position, of the stance the run is played under
 */
export function buildMachine(scenario: Scenario, positions: ReadonlyMap<string, string>): Machine {
  const { variables } = scenario;
  const variableIndex = new Map(variables.map((variable, index) => [variable.id, index]));
  const nodeIds = [...scenario.scenes, ...scenario.outcomes].map(({ id }) => id);
  const nodeIndex = new Map(nodeIds.map((id, index) => [id, index]));
  const build = { variables, variableIndex, positions };
  const choices: MachineChoice[] = [];

  const buildChoice = (choice: Choice): MachineChoice => {
    const built: MachineChoice = {
      id: choice.id,
      index: choices.length,
      test: buildTest(build, choice.when),
      effects: buildEffects(build, choice),
      targets: choice.targets.map(({ when, go }) => ({
        test: buildTest(build, when),
        node: find(nodeIndex, go),
      })),
      timed: choice.after !== null,
      choice,
    };
    choices.push(built);
    return built;
  };

  const nodes: MachineNode[] = [
    ...scenario.scenes.map((scene) => ({
      id: scene.id,
      moods: buildMoods(build, scene.moods),
      choices: scene.choices.map(buildChoice),
      scene,
      outcome: null,
    })),
    ...scenario.outcomes.map((outcome) => ({
      id: outcome.id,
      moods: buildMoods(build, outcome.moods),
      choices: [],
      scene: null,
      outcome,
    })),
  ];
  return {
    scenario,
    variables,
    nodes,
    choices,
    start: find(nodeIndex, scenario.start),
    initial: variables.map((variable) => encodeValue(variable, variable.initial)),
    record: scenario.record.map(({ id, keep, when, practice }) => ({
      id,
      keep,
      test: buildTest(build, when),
      practice,
    })),
  };
}

interface Build {
  readonly variables: readonly Variable[];
  readonly variableIndex: ReadonlyMap<string, number>;
  readonly positions: ReadonlyMap<string, string>;
}

function buildTest(build: Build, condition: Condition | undefined): Test {
  if (condition === undefined) return { kind: 'constant', holds: true };
  if ('all' in condition) {
    return { kind: 'all', tests: condition.all.map((part) => buildTest(build, part)) };
  }
  if ('any' in condition) {
    return { kind: 'any', tests: condition.any.map((part) => buildTest(build, part)) };
  }
  if ('not' in condition) return { kind: 'not', test: buildTest(build, condition.not) };
  if ('position' in condition) {
    const holds = build.positions.get(condition.position) === condition.is;
    return { kind: 'constant', holds };
  }
  const index = find(build.variableIndex, condition.variable);
  const variable = take(build.variables, index);
  if ('atLeast' in condition) return { kind: 'atLeast', variable: index, value: condition.atLeast };
  if ('atMost' in condition) return { kind: 'atMost', variable: index, value: condition.atMost };
  const wanted = 'is' in condition ? condition.is : condition.isNot;
  const test: Test = { kind: 'equals', variable: index, value: encodeValue(variable, wanted) };
  return 'is' in condition ? test : { kind: 'not', test };
}

function buildMoods(build: Build, moods: readonly MoodCase[]): MachineMood[] {
  return moods.map(({ when, is }) => ({ test: buildTest(build, when), is }));
}

function buildEffects(build: Build, choice: Choice): Effect[] {
  const sets = [...choice.set].map(([id, value]): Effect => {
    const index = find(build.variableIndex, id);
    return {
      kind: 'set',
      variable: index,
      value: encodeValue(take(build.variables, index), value),
    };
  });
  const adds = [...choice.add].map(([id, value]): Effect => {
    const index = find(build.variableIndex, id);
    const variable = take(build.variables, index);
    const range = variable.type === 'integer' ? variable : { min: 0, max: 0 };
    return { kind: 'add', variable: index, value, min: range.min, max: range.max };
  });
  return [...sets, ...adds];
}

/** The whole number that stands for a value of a variable. */
export function encodeValue(variable: Variable, value: boolean | number | string): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const index = variable.type === 'enum' ? variable.options.indexOf(value) : -1;
  if (index < 0) throw new Error(`${value} is not an option of ${variable.id}`);
  return index;
}

/** The value that a whole number stands for. */
export function decodeValue(variable: Variable, code: number): boolean | number | string {
  if (variable.type === 'boolean') return code === 1;
  return variable.type === 'enum' ? take(variable.options, code) : code;
}

function find(index: ReadonlyMap<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new Error(`nothing is called ${id}: the scenario was not checked`);
  return found;
}

function take<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}
