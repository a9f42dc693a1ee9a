import { assign, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { decodeValue, encodeValue } from '../situation/value-codes.ts';
import type { Machine, MachineChoice } from '../situation/machine.ts';
import { findOpenChoice } from '../situation/open-choices.ts';
import { takeChoice } from '../situation/take-choice.ts';
import type { Situation } from '../situation/situation.ts';

/** The present values of all variables, as the scenario's author knows them. */
export interface ScenarioContext {
  readonly values: Readonly<Record<string, boolean | number | string>>;
}

/** A choice taken, by its id. */
export interface ChoiceEvent {
  readonly type: string;
}

/** Says which way of which choice a transition stands for; plain data, so the machine can be drawn. */
interface Way {
  readonly node: number;
  readonly choice: number;
  /** Where this way leads. */
  readonly target: number;
}

/**
 * Compiles a machine to XState: a state per scene, a final state per outcome, an event per choice.
 * Guards and actions are named and ask `core/situation`, which alone knows what a step means.
 * It has no timers, services or promises: it can be drawn, exported and walked.
 */
export function compileScenario(machine: Machine): AnyStateMachine {
  const { nodes, variables, scenario } = machine;

  const readSituation = (node: number, { values }: ScenarioContext): Situation => ({
    node,
    values: variables.map((variable) =>
      encodeValue(variable, values[variable.id] ?? variable.initial),
    ),
  });
  const step = (context: ScenarioContext, way: Way): Situation | null => {
    const before = readSituation(way.node, context);
    const id = machine.choices[way.choice]?.id ?? '';
    const open = findOpenChoice(machine, before, id);
    return open === null ? null : takeChoice(before, open);
  };
  const writeValues = (values: readonly number[]): ScenarioContext['values'] =>
    Object.fromEntries(
      variables.map((variable, index) => [variable.id, decodeValue(variable, values[index] ?? 0)]),
    );

  const buildWays = (node: number, choice: MachineChoice): object[] =>
    [...new Set(choice.targets.map((target) => target.node))].map((target) => {
      const params: Way = { node, choice: choice.index, target };
      return {
        target: nodes[target]?.id,
        guard: { type: 'leadsThere', params },
        actions: { type: 'applyChoice', params },
      };
    });

  return setup({
    types: { context: {} as ScenarioContext, events: {} as ChoiceEvent },
    guards: {
      leadsThere: ({ context }, way: Way) => step(context, way)?.node === way.target,
    },
    actions: {
      applyChoice: assign(({ context }, way: Way) => {
        const after = step(context, way);
        return after === null ? {} : { values: writeValues(after.values) };
      }),
    },
  }).createMachine({
    id: scenario.id,
    initial: scenario.start,
    context: { values: writeValues(machine.initial) },
    states: Object.fromEntries(
      nodes.map(({ id, choices, outcome }, node) => [
        id,
        outcome === null
          ? { on: Object.fromEntries(choices.map((one) => [one.id, buildWays(node, one)])) }
          : { type: 'final' },
      ]),
    ),
  });
}
