import { loaders } from 'virtual:content';
import type { CodeFile, FactType } from '../core/ethics/code-schema.ts';
import type { CodeTexts } from '../core/ethics/code-texts-schema.ts';
import type { LawFile } from '../core/ethics/law-schema.ts';
import type { StanceFile } from '../core/ethics/stance-schema.ts';
import type { CastFile } from '../core/scenario/cast-schema.ts';
import type { ScenarioFile } from '../core/scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import type { Language } from '../core/source/languages.ts';
import type { ScenarioProfile } from '../core/scoring/profile-scenario.ts';

type Persona = CastFile['personas'][string];
type ById<Value> = Readonly<Record<string, Value>>;

/** A stance without its words, and its fingerprint (`hashContent`). */
export type CompanyFile = Omit<StanceFile, 'texts'> & { readonly hash: string };

export interface Companies {
  readonly facts: ById<FactType>;
  readonly stances: readonly CompanyFile[];
}
export interface CompanyWords {
  readonly company: string;
  /** Two sentences. */
  readonly about: string;
}
export type PersonaTraits = Omit<Persona, 'texts'>;
export type PersonaWords = NonNullable<Persona['texts']['en']>;
export type LawFact = Omit<LawFile['law'][number], 'texts'>;
export interface LibraryWords {
  /** By scenario. */
  readonly cards: ById<{ readonly title: string; readonly summary: string }>;
  /** Names of the code's values and practices. */
  readonly values: ById<string>;
  readonly practices: ById<string>;
}

/** What is shipped with the player; each call loads one chunk, once. */
export const shippedContent = {
  listScenarios: (): string[] =>
    Object.keys(loaders).flatMap((name) => /^scenario\/(.+)$/.exec(name)?.[1] ?? []),
  loadLibrary: load<readonly ScenarioProfile[]>('library'),
  loadLibraryWords: loadIn<LibraryWords>('library'),
  loadScenario: (id: string): Promise<ScenarioFile> => load<ScenarioFile>(`scenario/${id}`)(),
  loadTexts: (id: string, language: Language): Promise<ScenarioTexts> =>
    load<ScenarioTexts>(`texts/${id}/${language}`)(),
  loadCompanies: load<Companies>('companies'),
  loadCompanyWords: loadIn<ById<CompanyWords>>('companies'),
  /** Why each company takes its positions: by stance, then by position. */
  loadReasons: loadIn<ById<{ readonly why: ById<string> }>>('reasons'),
  loadCode: load<CodeFile>('code'),
  loadCodeTexts: loadIn<CodeTexts>('code'),
  loadCast: load<ById<PersonaTraits>>('cast'),
  loadCastWords: loadIn<ById<PersonaWords>>('cast'),
  loadLaw: load<readonly LawFact[]>('law'),
  loadLawTexts: loadIn<ById<string>>('law'),
};

function load<Content>(name: string): () => Promise<Content> {
  return async () => {
    const loader = loaders[name];
    if (loader === undefined) throw new Error(`no content is called ${name}`);
    // Compiled from checked files by the build of this program: as sound as the program itself.
    return (await loader()).default as Content;
  };
}

function loadIn<Content>(name: string): (language: Language) => Promise<Content> {
  return (language) => load<Content>(`${name}/${language}`)();
}
