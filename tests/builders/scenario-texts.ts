import type { ScenarioFile } from '../../src/core/scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../../src/core/scenario/scenario-texts-schema.ts';

/** Complete texts for a scenario, in words of no language in particular but its own. */
export function textsFor(scenario: ScenarioFile, language: string): ScenarioTexts {
  const say = (what: string): string => `${language}: ${what}`;
  const each = <Value, Result>(
    entries: Record<string, Value> | undefined,
    map: (id: string, value: Value) => Result,
  ): Record<string, Result> =>
    Object.fromEntries(Object.entries(entries ?? {}).map(([id, value]) => [id, map(id, value)]));
  return {
    format: 1,
    title: say('title'),
    summary: say('summary'),
    briefing: say('briefing'),
    scenes: each(scenario.scenes, (id, scene) => ({
      says: say(id),
      choices: each(scene.choices, (choice) => ({
        label: say(`${choice.slice(0, 4)} and go on`),
        feedback: say(`after ${choice}`),
      })),
    })),
    outcomes: each(scenario.outcomes, (id) => ({
      title: say(id),
      text: say(`text of ${id}`),
      review: say(`review of ${id}`),
    })),
    ...(scenario.record === undefined ? {} : { record: each(scenario.record, say) }),
    discussion: [say('question')],
    ...(scenario.acts === undefined ? {} : { acts: each(scenario.acts, say) }),
  };
}
