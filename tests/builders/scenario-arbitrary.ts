import fc from 'fast-check';
import type { Condition } from '../../src/core/scenario/condition-schema.ts';
import type {
  ChoiceEntry,
  ScenarioFile,
  TargetsEntry,
} from '../../src/core/scenario/scenario-schema.ts';
import { aScenarioFile } from './a-scenario.ts';

const VARIABLES: NonNullable<ScenarioFile['variables']> = {
  trust: { type: 'integer', min: -1, max: 2, initial: 0 },
  receipt: { type: 'boolean', initial: false },
  offer: { type: 'enum', options: ['none', 'refund', 'constructor'], initial: 'none' },
  rounds: { type: 'integer', min: 0, max: 2, initial: 0 },
};

const ACTS = ['hear', 'nod', 'rush', 'scold', 'refund', 'refuse', 'inspect', 'lie'];
/** Ids that mean something to JavaScript are ids like any other. */
const CHOICE_IDS = ['constructor', 'insist', 'wait', 'leave'];

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ variable: fc.constant('trust'), atLeast: fc.integer({ min: -1, max: 2 }) }),
    fc.record({ variable: fc.constant('trust'), atMost: fc.integer({ min: -1, max: 2 }) }),
    fc.record({ variable: fc.constant('receipt'), is: fc.boolean() }),
    fc.record({ variable: fc.constant('offer'), isNot: fc.constantFrom('none', 'refund') }),
    fc.record({ position: fc.constant('returns'), is: fc.constantFrom('accept', 'limits') }),
    fc.record({ not: tie('any') }),
    fc.record({ all: fc.array(tie('any'), { maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('any'), { maxLength: 2 }) }),
  ),
})).any;

/**
 * Scenarios in which every run ends and none is stuck: the first choice of a scene is always open
 * and leads on; a choice that leads back counts its rounds.
 */
export const scenarioArbitrary: fc.Arbitrary<ScenarioFile> = fc
  .record({ scenes: fc.integer({ min: 1, max: 5 }), outcomes: fc.integer({ min: 1, max: 3 }) })
  .chain(({ scenes, outcomes }) =>
    fc.record({
      scenes: fc.tuple(
        ...Array.from({ length: scenes }, (_, index) => sceneArbitrary(index, scenes, outcomes)),
      ),
      outcomes: fc.array(fc.integer({ min: 1, max: 5 }), {
        minLength: outcomes,
        maxLength: outcomes,
      }),
      record: fc.array(fc.record({ keep: fc.boolean(), when: fc.option(condition) }), {
        maxLength: 3,
      }),
    }),
  )
  .map(({ scenes, outcomes, record }) =>
    aScenarioFile({
      variables: VARIABLES,
      start: 'scene-0',
      scenes: Object.fromEntries(
        scenes.map((choices, index) => [`scene-${index}`, { mood: 'calm', choices }]),
      ),
      outcomes: Object.fromEntries(
        outcomes.map((satisfaction, index) => [`outcome-${index}`, { mood: 'calm', satisfaction }]),
      ),
      record: Object.fromEntries(
        record.map(({ keep, when }, index) => [
          `item-${index}`,
          when === null ? { keep, practice: 'plain-talk' } : { keep, when },
        ]),
      ),
    }),
  );

function sceneArbitrary(
  index: number,
  scenes: number,
  outcomes: number,
): fc.Arbitrary<Record<string, ChoiceEntry>> {
  const onward = fc.constantFrom(
    ...Array.from({ length: scenes - index - 1 }, (_, step) => `scene-${index + 1 + step}`),
    ...Array.from({ length: outcomes }, (_, number) => `outcome-${number}`),
  );
  const target: fc.Arbitrary<TargetsEntry> = fc.oneof(
    onward,
    fc
      .record({ when: condition, first: onward, last: onward })
      .map(({ when, first, last }) => [{ when, go: first }, { go: last }]),
  );
  const choice = fc.record({
    acts: fc.array(fc.constantFrom(...ACTS), { maxLength: 3 }),
    receipt: fc.option(fc.boolean()),
    offer: fc.option(fc.constantFrom('none', 'refund', 'constructor')),
    trust: fc.integer({ min: -2, max: 2 }),
    when: fc.option(condition),
    to: target,
    kind: fc.constantFrom('plain', 'plain', 'timed', 'back'),
  });
  return fc.array(choice, { minLength: 1, maxLength: 3 }).map((list) =>
    Object.fromEntries(
      list.map((draft, number): [string, ChoiceEntry] => {
        const back = draft.kind === 'back' && number > 0;
        const only = (entry: object, holds: boolean): object => (holds ? entry : {});
        return [
          CHOICE_IDS[number] ?? 'leave',
          {
            acts: draft.acts,
            ...only(
              {
                set: {
                  ...(draft.receipt === null ? {} : { receipt: draft.receipt }),
                  ...(draft.offer === null ? {} : { offer: draft.offer }),
                },
              },
              draft.receipt !== null || draft.offer !== null,
            ),
            add: { trust: draft.trust, ...(back ? { rounds: 1 } : {}) },
            ...only(
              { when: back ? { variable: 'rounds', atMost: 1 } : draft.when },
              number > 0 && (back || draft.when !== null),
            ),
            ...only({ after: 30 }, number === 1 && draft.kind === 'timed'),
            to: back ? `scene-${Math.max(0, index - 1)}` : draft.to,
          },
        ];
      }),
    ),
  );
}
