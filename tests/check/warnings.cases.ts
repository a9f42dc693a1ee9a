import type { ChoiceEntry } from '../../src/core/scenario/scenario-schema.ts';
import { aProject } from '../builders/a-project.ts';
import type { Project } from '../builders/a-project.ts';
import { aScenarioFile, aScene } from '../builders/a-scenario.ts';
import { changed, inScenario, put, withChoices, withScenario } from '../builders/change-project.ts';
import { textsFor } from '../builders/scenario-texts.ts';

/** One tiny fault a line: the project, and all that check says of it. */
export const WARNINGS_CASES: readonly [string, Project, readonly string[]][] = [
  [
    'a flat scenario',
    withScenario({
      scenes: { opening: aScene({ a: { to: 'content' }, b: { to: 'gone' } }) },
      record: {},
    }),
    ['flat', 'cheap-pass'],
  ],
  [
    'positions that judge and never decide',
    withScenario({
      scenes: {
        ...aScenarioFile().scenes,
        request: aScene({
          refund: { acts: ['refund', 'hear'], to: 'content' },
          gesture: { acts: ['refund', 'scold', 'rush'], to: 'gone' },
        }),
      },
    }),
    ['stance-blind'],
  ],
  ['a right answer that stands first', fourScenes({ first: true }), ['first-is-best scenes']],
  [
    'a right answer that is longest, in one language',
    fourScenes({ first: false, longest: true }),
    ['longest-is-best scenes'],
  ],
  ['cues that tell nothing', fourScenes({ first: false }), []],
  [
    'silence that pays',
    withChoices({ wait: { after: 20, acts: ['hear', 'nod'], to: 'request' } }),
    ['silence-pays scenes opening choices wait'],
  ],
  [
    'an outcome for silence alone',
    withScenario({
      scenes: {
        ...aScenarioFile().scenes,
        opening: aScene({
          ...aScenarioFile().scenes['opening']?.choices,
          wait: { after: 20, acts: ['scold'], to: 'asleep' },
        }),
      },
      outcomes: { ...aScenarioFile().outcomes, asleep: { mood: 'sad', satisfaction: 1 } },
    }),
    ['silence-only outcomes asleep'],
  ],
  [
    'a pass at random',
    withChoices({
      nod: { acts: ['nod', 'hear'], to: 'request' },
      smile: { acts: ['nod', 'hear'], to: 'request' },
      sit: { acts: ['nod', 'hear'], to: 'request' },
    }),
    ['cheap-pass'],
  ],
  [
    'a pass for doing nothing',
    withScenario({
      scenes: {
        opening: aScene({
          shrug: { to: 'content' },
          scold: { acts: ['scold', 'rush'], to: 'gone' },
          rush: { acts: ['refuse', 'rush', 'scold'], to: 'gone' },
          snap: { acts: ['rush', 'scold', 'refuse'], to: 'gone' },
          refund: { when: { position: 'returns', is: 'accept' }, acts: ['nod'], to: 'content' },
        }),
      },
      record: {},
    }),
    ['cheap-pass'],
  ],
  [
    'a record that outweighs the talk',
    withScenario({ record: { a: { keep: true }, b: { keep: true }, c: { keep: false } } }),
    ['record-heavy'],
  ],
  [
    'length that pays',
    withScenario({
      scenes: {
        ...aScenarioFile().scenes,
        opening: aScene({
          leave: { acts: ['rush', 'scold'], to: 'gone' },
          hear: { acts: ['hear'], add: { trust: 1 }, to: 'talk' },
        }),
        talk: aScene({
          rush: { acts: ['rush', 'scold'], to: 'request' },
          hear: { acts: ['hear'], to: 'request' },
        }),
      },
    }),
    ['length-pays'],
  ],
  ['a review that is overdue', inScenario(['reviewBy'], '2026-11-22'), ['overdue reviewBy']],
  ['a review that is due today', inScenario(['reviewBy'], '2026-11-23'), []],
  [
    'a text that was copied',
    changed(
      ['texts', 'et', 'title'],
      'the very same four words',
      changed(['texts', 'en', 'title'], 'the very same four words'),
    ),
    ['same-text title'],
  ],
  [
    'three shared words',
    changed(
      ['texts', 'et', 'title'],
      'Café de Flore',
      changed(['texts', 'en', 'title'], 'Café de Flore'),
    ),
    [],
  ],
];

/** Four scenes with one best choice each; labels all of one length unless asked otherwise. */
function fourScenes({ first, longest = false }: { first: boolean; longest?: boolean }): Project {
  const names = ['one', 'two', 'three', 'four'];
  const good: ChoiceEntry = { acts: ['hear'], to: '' };
  const poor: ChoiceEntry = { acts: ['rush', 'scold'], to: '' };
  const scenario = aScenarioFile({
    start: 'one',
    scenes: Object.fromEntries(
      names.map((name, index) => {
        const to = names[index + 1] ?? 'request';
        const pair = { good: { ...good, to }, poor: { ...poor, to } };
        // Either always first, or in every other scene.
        const turned = { poor: pair.poor, good: pair.good };
        return [name, aScene(first || index % 2 === 0 ? pair : turned)];
      }),
    ),
  });
  scenario.scenes['request'] = aScene({
    refuse: { acts: ['refuse'], to: 'gone' },
    refund: { acts: ['refund'], to: 'content' },
  });
  const project = aProject(scenario);
  const texts = textsFor(scenario, 'et');
  if (longest) {
    for (const name of names)
      put(
        texts,
        ['scenes', name, 'choices', 'good', 'label'],
        'et: good, and much longer {{name}}',
      );
    project.texts['et'] = texts;
  }
  return project;
}
