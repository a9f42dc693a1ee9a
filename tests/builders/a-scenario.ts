import { buildScenario } from '../../src/core/scenario/scenario.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { ChoiceEntry, ScenarioFile } from '../../src/core/scenario/scenario-schema.ts';

/** A short scenario on the code of `aCodeFile`: two scenes, two outcomes, a variable, a record. */
export function aScenarioFile(overrides: Partial<ScenarioFile> = {}): ScenarioFile {
  return {
    format: 1,
    id: 'short-visit',
    version: 1,
    channel: 'counter',
    level: 1,
    audience: ['onboarding'],
    reviewBy: '2027-11-01',
    cast: 'any',
    variables: { trust: { type: 'integer', min: 0, max: 3, initial: 1 } },
    start: 'opening',
    scenes: {
      opening: aScene({
        hear: { acts: ['hear'], add: { trust: 1 }, to: 'request' },
        rush: { acts: ['rush', 'scold'], add: { trust: -1 }, to: 'request' },
      }),
      request: aScene({
        refund: { acts: ['refund'], to: 'content' },
        refuse: {
          acts: ['refuse'],
          to: [{ when: { variable: 'trust', atLeast: 2 }, go: 'content' }, { go: 'gone' }],
        },
        lie: { acts: ['lie'], to: 'gone' },
      }),
    },
    outcomes: {
      content: { mood: 'pleased', satisfaction: 5 },
      gone: { mood: 'angry', satisfaction: 1 },
    },
    record: {
      wish: { keep: true },
      looks: { keep: false, practice: 'listen' },
    },
    ...overrides,
  };
}

export function aScene(choices: Record<string, ChoiceEntry>): ScenarioFile['scenes'][string] {
  return { mood: 'calm', choices };
}

export function aScenario(overrides: Partial<ScenarioFile> = {}): Scenario {
  return buildScenario(aScenarioFile(overrides));
}
