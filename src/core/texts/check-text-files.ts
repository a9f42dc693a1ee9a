import { LANGUAGES } from '../source/languages.ts';
import type { Language } from '../source/languages.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readKey } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import type { PlaceholderNames } from './check-placeholders.ts';
import { checkSameTexts } from './check-same-texts.ts';
import { checkTexts } from './check-texts.ts';
import type { TextRoots } from './check-texts.ts';
import type { TextShape } from './text-shape.ts';

/** A text file by language: read, or only the name of one that is not there. */
export type TextFiles = ReadonlyMap<
  Language,
  { readonly file: string; readonly source: Source | null }
>;

/** All checks of a set of text files, one a language, `format: 1` at the top of each. */
export function checkTextFiles(
  files: TextFiles,
  shape: TextShape,
  names: PlaceholderNames,
): Problem[] {
  const problems: Problem[] = [];
  const roots = new Map<Language, { source: Source; path: Path }>();
  for (const [language, { file, source }] of files) {
    if (source === null) {
      problems.push(missingFile(file, language));
    } else if (source.value !== undefined) {
      roots.set(language, { source, path: [] });
      const format = readKey(source.value, 'format');
      if (format !== 1) {
        const detail = format === undefined ? 'missing-key' : 'not-one-of';
        const values = { key: 'format', found: String(format), allowed: '1' };
        problems.push(reportProblem(source, 'shape', ['format'], detail, values));
      }
    }
  }
  return [...problems, ...checkTextRoots(roots, allowFormat(shape), names)];
}

/** All checks of texts that stand inside other files, by language. */
export function checkTextRoots(
  roots: TextRoots,
  shape: TextShape,
  names: PlaceholderNames,
): Problem[] {
  const { problems, leaves } = checkTexts(roots, shape);
  return [
    ...problems,
    ...checkPlaceholders(roots, leaves, names),
    ...checkSameTexts(roots, leaves),
  ];
}

/** One place for the texts of each language inside a single file. */
export function rootsInside(source: Source, path: Path): TextRoots {
  return new Map(LANGUAGES.map((language) => [language, { source, path: [...path, language] }]));
}

function missingFile(file: string, language: Language): Problem {
  return {
    severity: 'error',
    code: 'missing-text',
    file,
    line: 1,
    column: 1,
    path: [],
    detail: 'missing-language-file',
    values: { language },
  };
}

function allowFormat(shape: TextShape): TextShape {
  if (shape.kind !== 'group') return shape;
  return {
    ...shape,
    members: new Map([['format', { shape: { kind: 'mark' }, required: false }], ...shape.members]),
  };
}
