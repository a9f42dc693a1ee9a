import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appendAll } from '../core/source/append-all.ts';
import { LANGUAGES } from '../core/source/languages.ts';
import type { Language } from '../core/source/languages.ts';
import type { Problem } from '../core/source/problem.ts';
import type { Source } from '../core/source/read-source.ts';
import type { TextFiles } from '../core/texts/check-text-files.ts';
import { readContentFile } from './read-content-file.ts';

/** The text files of a folder, one a language, and the faults of their YAML. */
export function readTextFiles(folder: string): { files: TextFiles; problems: Problem[] } {
  const files = new Map<Language, { file: string; source: Source | null }>();
  const problems: Problem[] = [];
  for (const language of LANGUAGES) {
    const file = join(folder, `${language}.yaml`);
    const read = existsSync(file) ? readContentFile(file) : null;
    files.set(language, { file, source: read?.source ?? null });
    appendAll(problems, read?.problems ?? []);
  }
  return { files, problems };
}
