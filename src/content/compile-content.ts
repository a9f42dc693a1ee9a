import { dirname, join } from 'node:path';
import { buildCode } from '../core/ethics/code.ts';
import { codeSchema } from '../core/ethics/code-schema.ts';
import { codeTextsSchema } from '../core/ethics/code-texts-schema.ts';
import { lawSchema } from '../core/ethics/law-schema.ts';
import { buildStance } from '../core/ethics/stance.ts';
import type { StanceFile } from '../core/ethics/stance-schema.ts';
import { stanceSchema } from '../core/ethics/stance-schema.ts';
import { hashContent } from '../core/play/hash-content.ts';
import { pathsSchema } from '../core/library/paths-schema.ts';
import { castSchema } from '../core/scenario/cast-schema.ts';
import type { CastFile } from '../core/scenario/cast-schema.ts';
import { scenarioSchema } from '../core/scenario/scenario-schema.ts';
import { scenarioTextsSchema } from '../core/scenario/scenario-texts-schema.ts';
import { profileScenario } from '../core/scoring/profile-scenario.ts';
import { LANGUAGES } from '../core/source/languages.ts';
import type { Language } from '../core/source/languages.ts';
import { SCENARIO_FILE, listScenarioFolders, listStanceFiles } from './list-folder.ts';
import type { ProjectLayout } from './project-layout.ts';
import { readSound } from './read-sound.ts';

/** What the player loads, by the name of its chunk; each value plain JSON. */
export type CompiledContent = ReadonlyMap<string, unknown>;

/**
 * Turns the project's YAML into the JSON that the player loads: what all languages share apart
 * from the words of each, what every contact needs in one chunk (`frame`), and each scenario a
 * chunk of its own. Throws on content with faults:
 * `check` names them.
 * @param only scenario folders besides the project's own, for measuring
 */
export function compileContent(
  project: ProjectLayout,
  only: readonly string[] = [],
): CompiledContent {
  const ethics = dirname(project.code);
  const codeFile = readSound(project.code, codeSchema);
  const code = buildCode(codeFile);
  const stanceFiles = listStanceFiles(project.stances).map((file) => readSound(file, stanceSchema));
  const stances = stanceFiles.map(buildStance);
  const cast = readSound(project.cast, castSchema);
  const { law } = readSound(join(ethics, 'law.yaml'), lawSchema);
  const chunks = new Map<string, unknown>([
    ['code', codeFile],
    [
      'frame',
      {
        facts: Object.fromEntries(code.facts),
        stances: stanceFiles.map(withoutWords),
        cast: mapPersonas(cast, ({ texts: _texts, ...person }) => person),
      },
    ],
    ['law', law.map(({ texts: _texts, ...fact }) => fact)],
  ]);
  for (const language of LANGUAGES) {
    const codeTexts = readSound(join(ethics, `${language}.yaml`), codeTextsSchema);
    chunks.set(`code/${language}`, codeTexts);
    chunks.set(`frame/${language}`, {
      companies: listWords(stanceFiles, language, ['company', 'about']),
      cast: mapPersonas(cast, ({ texts }) => texts[language]),
      values: pickNames(codeTexts.values),
      practices: pickNames(codeTexts.practices),
    });
    chunks.set(`reasons/${language}`, listWords(stanceFiles, language, ['why']));
    chunks.set(
      `law/${language}`,
      Object.fromEntries(law.map(({ id, texts }) => [id, texts[language]])),
    );
  }
  const entries = [...listScenarioFolders(project.scenarios), ...only].map((folder) => {
    const file = readSound(join(folder, SCENARIO_FILE), scenarioSchema);
    const texts = LANGUAGES.map(
      (language) =>
        [language, readSound(join(folder, `${language}.yaml`), scenarioTextsSchema)] as const,
    );
    const entry = profileScenario(file, new Map(texts), code, stances);
    chunks.set(`scenario/${file.id}`, { file, profile: entry });
    for (const [language, words] of texts) chunks.set(`texts/${file.id}/${language}`, words);
    return { entry, texts };
  });
  const paths = Object.entries(readSound(project.paths, pathsSchema).paths);
  chunks.set('library', {
    profiles: entries.map(({ entry }) => entry),
    paths: paths.map(([id, { audience, steps }]) => ({ id, audience, steps })),
  });
  for (const [at, language] of LANGUAGES.entries()) {
    const cards = entries.map(({ entry, texts }) => {
      const { title = '', summary = '' } = texts[at]?.[1] ?? {};
      return [entry.id, { title, summary }] as const;
    });
    chunks.set(`library/${language}`, {
      cards: Object.fromEntries(cards),
      paths: Object.fromEntries(paths.map(([id, { texts }]) => [id, texts[language]])),
    });
  }
  return chunks;
}

/** Names alone: cards and filters need no more of the code. */
function pickNames(entries: Readonly<Record<string, { readonly name: string }>> = {}): object {
  return Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, name]));
}

function withoutWords({ texts: _texts, ...stance }: StanceFile): object {
  return { ...stance, hash: hashContent(stance) };
}

function listWords(
  stances: readonly StanceFile[],
  language: Language,
  keys: readonly string[],
): object {
  return Object.fromEntries(
    stances.map(({ id, texts }) => [
      id,
      Object.fromEntries(
        Object.entries(texts?.[language] ?? {}).filter(([key]) => keys.includes(key)),
      ),
    ]),
  );
}

function mapPersonas(
  { personas }: CastFile,
  pick: (persona: CastFile['personas'][string]) => unknown,
): object {
  return Object.fromEntries(Object.entries(personas).map(([id, persona]) => [id, pick(persona)]));
}
