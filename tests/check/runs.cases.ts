import type { Project } from '../builders/a-project.ts';
import { aScenarioFile, aScene } from '../builders/a-scenario.ts';
import { changed, withChoices, withScenario } from '../builders/change-project.ts';

/** One tiny fault a line: the project, and all that check says of it. */
export const RUNS_CASES: readonly [string, Project, readonly string[]][] = [
  [
    'an unreachable scene, whose choices are not listed again',
    withScenario({ scenes: { ...aScenarioFile().scenes, attic: aScene({ go: { to: 'gone' } }) } }),
    ['unreachable scenes attic'],
  ],
  [
    'an unreachable outcome',
    withScenario({
      outcomes: { ...aScenarioFile().outcomes, lost: { mood: 'sad', satisfaction: 2 } },
    }),
    ['unreachable outcomes lost'],
  ],
  [
    'a choice that is never open',
    withChoices({
      shout: { when: { variable: 'trust', atLeast: 3 }, acts: ['rush'], to: 'request' },
    }),
    ['unreachable scenes opening choices shout'],
  ],
  [
    'a choice that some company opens is not unreachable',
    withChoices({
      bow: { when: { position: 'claims', is: 'verify' }, acts: ['nod'], to: 'request' },
    }),
    [],
  ],
  [
    'a dead end',
    withScenario({
      scenes: {
        ...aScenarioFile().scenes,
        request: aScene({
          refund: { when: { variable: 'trust', atLeast: 2 }, acts: ['refund'], to: 'content' },
          refuse: { when: { variable: 'trust', atLeast: 2 }, acts: ['refuse'], to: 'gone' },
        }),
      },
    }),
    ['dead-end scenes request'],
  ],
  ['a loop', withChoices({ again: { to: 'opening' } }), ['loop scenes opening']],
  [
    'too many situations',
    withScenario({
      variables: {
        trust: { type: 'integer', min: 0, max: 3, initial: 1 },
        steps: { type: 'integer', min: 0, max: 9_000_000, initial: 0 },
      },
      scenes: {
        ...aScenarioFile().scenes,
        opening: aScene({
          ...aScenarioFile().scenes['opening']?.choices,
          count: {
            when: { variable: 'steps', atMost: 8_000_000 },
            add: { steps: 1 },
            to: 'opening',
          },
        }),
      },
    }),
    ['too-large variables'],
  ],
  [
    'a breach that is best',
    changed(['code', 'acts', 'lie', 'judgements', '0', 'degree'], 1),
    ['breach-is-best scenes request choices lie'],
  ],
  [
    'nothing offered but breaches',
    withScenario({
      scenes: {
        ...aScenarioFile().scenes,
        request: aScene({
          lie: { acts: ['lie'], to: 'gone' },
          fib: { acts: ['lie', 'refund'], to: 'content' },
        }),
      },
      record: {},
    }),
    [
      'breach-is-best scenes request choices',
      'breach-is-best scenes request choices lie',
      'breach-is-best scenes request choices fib',
    ],
  ],
];
