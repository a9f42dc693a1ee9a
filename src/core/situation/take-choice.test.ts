import { describe, expect, it } from 'vitest';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import type { Condition } from '../scenario/condition-schema.ts';
import type { ChoiceEntry } from '../scenario/scenario-schema.ts';
import { buildMachine } from './build-machine.ts';
import { findMood } from './find-mood.ts';
import type { Machine } from './machine.ts';
import { findOpenChoice, listOpenChoices } from './open-choices.ts';
import { startSituation } from './situation.ts';
import type { Situation } from './situation.ts';
import { takeChoice } from './take-choice.ts';
import { decodeValue } from './value-codes.ts';

const VARIABLES = {
  trust: { type: 'integer', min: 0, max: 5, initial: 3 },
  receipt: { type: 'boolean', initial: false },
  offer: { type: 'enum', options: ['none', 'refund', 'voucher'], initial: 'none' },
} as const;

/** A machine whose opening has one choice of interest, and a way out. */
function machineWith(choice: ChoiceEntry): Machine {
  const scenario = aScenario({
    variables: structuredClone(VARIABLES) as never,
    scenes: { opening: aScene({ it: choice, out: { to: 'gone' } }) },
  });
  return buildMachine(scenario, aStance().positions);
}

function take(choice: ChoiceEntry): { values: unknown[]; node: string | undefined } {
  const machine = machineWith(choice);
  const start = startSituation(machine);
  const open = findOpenChoice(machine, start, 'it');
  if (open === null) throw new Error('not open');
  const after: Situation = takeChoice(start, open);
  return {
    values: machine.variables.map((variable, index) =>
      decodeValue(variable, after.values[index] ?? 0),
    ),
    node: machine.nodes[after.node]?.id,
  };
}

const isOpen = (when: Condition): boolean => {
  const machine = machineWith({ when, to: 'gone' });
  return listOpenChoices(machine, startSituation(machine)).some(({ id }) => id === 'it');
};

describe('takeChoice', () => {
  it('sets first, then adds, and stays within the range', () => {
    const to = 'gone';
    expect(take({ to }).values).toEqual([3, false, 'none']);
    expect(take({ set: { receipt: true, offer: 'voucher' }, to }).values).toEqual([
      3,
      true,
      'voucher',
    ]);
    expect(take({ set: { trust: 1 }, add: { trust: 2 }, to }).values[0]).toBe(3);
    expect(take({ add: { trust: 9 }, to }).values[0]).toBe(5);
    expect(take({ add: { trust: -9 }, to }).values[0]).toBe(0);
  });

  it('asks its targets with the new values, and takes the first that holds', () => {
    const to = [
      { when: { variable: 'receipt', is: true }, go: 'content' },
      { when: { variable: 'trust', atLeast: 0 }, go: 'gone' },
      { go: 'content' },
    ];
    expect(take({ set: { receipt: true }, to }).node).toBe('content');
    expect(take({ to }).node).toBe('gone');
  });

  it('leaves the situation it came from as it was', () => {
    const machine = machineWith({ add: { trust: 1 }, to: 'gone' });
    const start = startSituation(machine);
    const open = findOpenChoice(machine, start, 'it');
    if (open !== null) takeChoice(start, open);
    expect(start.values).toEqual([3, 0, 0]);
  });
});

describe('an open choice', () => {
  it.each<[Condition, boolean]>([
    [{ variable: 'trust', is: 3 }, true],
    [{ variable: 'trust', isNot: 3 }, false],
    [{ variable: 'trust', atLeast: 3 }, true],
    [{ variable: 'trust', atLeast: 4 }, false],
    [{ variable: 'trust', atMost: 3 }, true],
    [{ variable: 'trust', atMost: 2 }, false],
    [{ variable: 'receipt', is: false }, true],
    [{ variable: 'offer', is: 'none' }, true],
    [{ variable: 'offer', isNot: 'refund' }, true],
    [{ position: 'returns', is: 'accept' }, true],
    [{ position: 'returns', is: 'limits' }, false],
    [
      {
        all: [
          { variable: 'trust', is: 3 },
          { position: 'returns', is: 'limits' },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { variable: 'trust', is: 0 },
          { position: 'returns', is: 'accept' },
        ],
      },
      true,
    ],
    [{ not: { variable: 'receipt', is: true } }, true],
    [{ all: [] }, true],
    [{ any: [] }, false],
  ])('%j: %s', (when, open) => {
    expect(isOpen(when)).toBe(open);
  });
});

describe('findMood', () => {
  it('takes the first mood that holds', () => {
    const scenario = aScenario({
      scenes: {
        opening: {
          mood: [{ when: { variable: 'trust', atLeast: 1 }, is: 'pleased' }, { is: 'angry' }],
          choices: { out: { to: 'gone' } },
        },
      },
    });
    const machine = buildMachine(scenario, aStance().positions);
    const [opening] = machine.nodes;
    if (opening === undefined) throw new Error('no scene');
    expect(findMood(opening, { node: 0, values: [1] })).toBe('pleased');
    expect(findMood(opening, { node: 0, values: [0] })).toBe('angry');
  });
});
