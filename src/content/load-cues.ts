import { z } from 'zod';
import { CUES, compileWords } from '../core/library/cue-words.ts';
import type { Cue, CueWords } from '../core/library/cue-words.ts';
import { LANGUAGES } from '../core/source/languages.ts';
import type { Language } from '../core/source/languages.ts';
import { checkShape } from '../core/source/check-shape.ts';
import type { Problem } from '../core/source/problem.ts';
import { readContentFile } from './read-content-file.ts';

const words = z.array(z.string().min(1).max(60)).max(200);
const cues = z.strictObject(
  Object.fromEntries(CUES.map((cue) => [cue, words])) as Record<Cue, typeof words>,
);
const cuesSchema = z.strictObject({
  format: z.literal(1),
  ...(Object.fromEntries(LANGUAGES.map((language) => [language, cues])) as Record<
    Language,
    typeof cues
  >),
});

/** The words by which choices give themselves away, or what is wrong with the file. */
export function loadCues(
  file: string,
): { cues: ReadonlyMap<Language, CueWords> } | { problems: readonly Problem[] } {
  const { source, problems } = readContentFile(file);
  const { data, problems: faults } = checkShape(source, cuesSchema);
  if (data === null) return { problems: [...problems, ...faults] };
  return {
    cues: new Map(
      LANGUAGES.map((language) => [
        language,
        Object.fromEntries(
          CUES.map((cue) => [cue, compileWords(data[language][cue], language)]),
        ) as Record<Cue, RegExp>,
      ]),
    ),
  };
}
