import type { Condition } from '../scenario/condition-schema.ts';
import type { Choice, MoodCase, Scenario, Variable } from '../scenario/scenario.ts';
import type { Effect, Machine, MachineChoice, MachineMood, MachineNode, Test } from './machine.ts';
import { encodeValue } from './value-codes.ts';

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
