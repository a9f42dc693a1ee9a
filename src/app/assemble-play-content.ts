import type { ScenarioFile } from '../core/scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import { buildScenario } from '../core/scenario/scenario.ts';
import type { ScenarioProfile } from '../core/scoring/profile-scenario.ts';
import type { Language } from '../core/source/languages.ts';
import type { CodeNames } from '../content/shipped-content.ts';
import type { PlayContent } from '../features/play/play-setting.ts';
import type { Fill } from '../i18n/create-fill.ts';
import type { Cast } from './use-cast.ts';
import type { AllCompanies } from './use-companies.ts';
import type { FillRequest } from './use-fill.ts';

/** The chunks that a contact is played from, in one language. */
export interface PlayChunks {
  readonly language: Language;
  readonly file: ScenarioFile;
  readonly texts: ScenarioTexts;
  readonly profile: ScenarioProfile;
  readonly names: CodeNames;
  readonly companies: AllCompanies;
  readonly cast: Cast;
  fillFor(request: FillRequest): Fill;
}

/** Puts a contact's content together. */
export function assemblePlayContent(chunks: PlayChunks): PlayContent {
  const { language, file, texts, profile, names, companies, cast, fillFor } = chunks;
  const scenario = buildScenario(file);
  return {
    scenario,
    hash: profile.hash,
    texts,
    minutes: profile.minutes[language] ?? 0,
    companies: companies.list.map(({ id, stance, file: { hash }, name, about }) => ({
      stance,
      hash,
      name,
      about: fillFor({ stance, scenario: null, people: new Map() })(about),
      stakes: (profile.stakes[id] ?? []).map((value) => names.values[value] ?? value),
    })),
    cast,
    fillFor: ({ stance }, people) => fillFor({ stance, scenario, people }),
  };
}
