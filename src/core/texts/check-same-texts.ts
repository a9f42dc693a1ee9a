import type { Problem } from '../source/problem.ts';
import { reportProblem } from '../source/report-problem.ts';
import type { TextLeaf, TextRoots } from './check-texts.ts';
import { removePlaceholders } from './placeholders.ts';

/** Up to this many words may well be the same in two languages: names, numbers, a brand. */
const MAX_SHARED_WORDS = 3;

/** Texts that were copied from one language to another and not yet written. */
export function checkSameTexts(roots: TextRoots, leaves: readonly TextLeaf[]): Problem[] {
  return leaves.flatMap(({ path, byLanguage }) => {
    const texts = [...byLanguage].map(([language, parts]) => ({
      language,
      text: parts.join('\n').trim(),
    }));
    return texts.flatMap(({ language, text }, index) => {
      const twin = texts.slice(0, index).find((other) => other.text === text);
      const root = roots.get(language);
      if (twin === undefined || root === undefined || countWords(text) <= MAX_SHARED_WORDS)
        return [];
      const values = { language, other: twin.language };
      return [
        reportProblem(root.source, 'same-text', [...root.path, ...path], 'same-text', values),
      ];
    });
  });
}

function countWords(text: string): number {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(
    removePlaceholders(text),
  );
  return [...segments].filter((segment) => segment.isWordLike).length;
}
