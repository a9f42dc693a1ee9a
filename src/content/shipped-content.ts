import { loaders } from 'virtual:content';
import type { CodeFile, FactType } from '../core/ethics/code-schema.ts';
import type { CodeTexts } from '../core/ethics/code-texts-schema.ts';
import type { LawFile } from '../core/ethics/law-schema.ts';
import type { StanceFile } from '../core/ethics/stance-schema.ts';
import type { PathsFile } from '../core/library/paths-schema.ts';
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
/** Names of the code's values and practices. */
export interface CodeNames {
  readonly values: ById<string>;
  readonly practices: ById<string>;
}
export interface LibraryWords extends CodeNames {
  /** By scenario. */
  readonly cards: ById<{ readonly title: string; readonly summary: string }>;
  readonly paths: ById<PathWords>;
}
/** A way through the library. */
export type LibraryPath = Omit<PathsFile['paths'][string], 'texts'> & { readonly id: string };
export type PathWords = PathsFile['paths'][string]['texts'][Language];

/** What every contact needs, whichever it is, and its words. */
type Frame = Companies & { readonly cast: ById<PersonaTraits> };
type FrameWords = CodeNames & {
  readonly companies: ById<CompanyWords>;
  readonly cast: ById<PersonaWords>;
};
interface ScenarioChunk {
  readonly file: ScenarioFile;
  readonly profile: ScenarioProfile;
}

const loadFrame = load<Frame>('frame');
const loadFrameWords = loadIn<FrameWords>('frame');
interface LibraryChunk {
  readonly profiles: readonly ScenarioProfile[];
  readonly paths: readonly LibraryPath[];
}

const loadLibraryChunk = load<LibraryChunk>('library');
const loadShelfWords = loadIn<Pick<LibraryWords, 'cards' | 'paths'>>('library');

/** What is shipped with the player; each call loads one chunk, once. */
export const shippedContent = {
  listScenarios: (): string[] =>
    Object.keys(loaders).flatMap((name) => /^scenario\/(.+)$/.exec(name)?.[1] ?? []),
  loadLibrary: async (): Promise<readonly ScenarioProfile[]> => (await loadLibraryChunk()).profiles,
  loadPaths: async (): Promise<readonly LibraryPath[]> => (await loadLibraryChunk()).paths,
  loadLibraryWords: async (language: Language): Promise<LibraryWords> => {
    const [{ cards, paths }, { values, practices }] = await Promise.all([
      loadShelfWords(language),
      loadFrameWords(language),
    ]);
    return { cards, paths, values, practices };
  },
  loadScenario: (id: string): Promise<ScenarioChunk> => load<ScenarioChunk>(`scenario/${id}`)(),
  loadTexts: (id: string, language: Language): Promise<ScenarioTexts> =>
    load<ScenarioTexts>(`texts/${id}/${language}`)(),
  loadCompanies: (): Promise<Companies> => loadFrame(),
  loadCompanyWords: async (language: Language): Promise<ById<CompanyWords>> =>
    (await loadFrameWords(language)).companies,
  loadCodeNames: (language: Language): Promise<CodeNames> => loadFrameWords(language),
  /** Why each company takes its positions: by stance, then by position. */
  loadReasons: loadIn<ById<{ readonly why: ById<string> }>>('reasons'),
  loadCode: load<CodeFile>('code'),
  loadCodeTexts: loadIn<CodeTexts>('code'),
  loadCast: async (): Promise<ById<PersonaTraits>> => (await loadFrame()).cast,
  loadCastWords: async (language: Language): Promise<ById<PersonaWords>> =>
    (await loadFrameWords(language)).cast,
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
