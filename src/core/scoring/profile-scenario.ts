import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { hashContent } from '../play/hash-content.ts';
import type { Channel, Mood, ScenarioFile } from '../scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../scenario/scenario-texts-schema.ts';
import { buildScenario } from '../scenario/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Language } from '../source/languages.ts';
import { estimateMinutes } from './estimate-minutes.ts';
import { listPractices } from './list-practices.ts';
import { measureStakes } from './measure-stakes.ts';

/** What can be said of a scenario before it is loaded, without its words. */
export interface ScenarioProfile {
  readonly id: string;
  readonly version: number;
  /** Of the scenario's file, by `hashContent`. */
  readonly hash: string;
  readonly channel: Channel;
  readonly level: number;
  readonly audience: readonly string[];
  /** Personas who may come; null for everyone. */
  readonly cast: readonly string[] | null;
  /** As the contact begins, where nothing has yet been said that could change it. */
  readonly mood: Mood;
  /** Minutes that a contact takes, by language. */
  readonly minutes: Readonly<Record<string, number>>;
  /** Practices that judge something in it. */
  readonly practices: readonly string[];
  /** Values at stake by stance, the weightiest first. */
  readonly stakes: Readonly<Record<string, readonly string[]>>;
}

export function profileScenario(
  file: ScenarioFile,
  texts: ReadonlyMap<Language, ScenarioTexts>,
  code: Code,
  stances: readonly Stance[],
): ScenarioProfile {
  const scenario = buildScenario(file);
  return {
    id: file.id,
    version: file.version,
    hash: hashContent(file),
    channel: file.channel,
    level: file.level,
    audience: file.audience,
    cast: scenario.cast,
    mood: findOpeningMood(scenario),
    minutes: Object.fromEntries(
      [...texts].map(([language, words]) => [language, estimateMinutes(scenario, words, language)]),
    ),
    practices: listPractices(scenario, code),
    stakes: Object.fromEntries(
      stances.map((stance) => [stance.id, measureStakes(scenario, code, stance)]),
    ),
  };
}

function findOpeningMood({ scenes, start }: Scenario): Mood {
  return scenes.find(({ id }) => id === start)?.moods.at(-1)?.is ?? 'calm';
}
