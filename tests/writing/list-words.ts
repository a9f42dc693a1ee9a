import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { layOutProject } from '../../src/content/project-layout.ts';
import { listScenarioFolders, listStanceFiles } from '../../src/content/list-folder.ts';
import type { Language } from '../../src/core/source/languages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PROJECT = layOutProject(ROOT);

/** A text that somebody will read, and where it stands. */
export interface ShippedText {
  /** Relative to the project. */
  readonly file: string;
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text that is shipped in a language: messages, ethics, companies, scenarios, paths. */
export function listWords(language: Language): ShippedText[] {
  const messages = readdirSync(join(ROOT, 'locales', language)).map((name) =>
    join('locales', language, name),
  );
  const own = listScenarioFolders(PROJECT.scenarios).map((folder) =>
    join('scenarios', basename(folder), `${language}.yaml`),
  );
  const shared = [
    ...listStanceFiles(PROJECT.stances).map((file) => join('ethics', 'stances', basename(file))),
    join('ethics', 'law.yaml'),
    join('scenarios', 'paths.yaml'),
  ];
  return [
    ...[...messages, ...own, join('ethics', `${language}.yaml`)].flatMap((file) =>
      collect(file, read(file), []),
    ),
    ...shared.flatMap((file) => pickLanguage(file, read(file), language, [])),
  ];
}

function read(file: string): unknown {
  return parse(readFileSync(join(ROOT, file), 'utf8'));
}

/** Only what stands under a key that is the language. */
function pickLanguage(
  file: string,
  value: unknown,
  language: Language,
  path: readonly string[],
): ShippedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language
      ? collect(file, inner, [...path, key])
      : pickLanguage(file, inner, language, [...path, key]),
  );
}

function collect(file: string, value: unknown, path: readonly string[]): ShippedText[] {
  if (typeof value === 'string') return [{ file, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => collect(file, inner, [...path, key]));
}
