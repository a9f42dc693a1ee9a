import type { Language } from '../source/languages.ts';

/** Kinds of words by which a choice may give itself away. */
export const CUES = ['polite', 'hedged', 'apology', 'we', 'absolute', 'moral'] as const;

export type Cue = (typeof CUES)[number];

/** A pattern for each kind, in one language; each match counts. */
export type CueWords = Readonly<Record<Cue, RegExp>>;

/** Chinese has no spaces between words: there a word is found wherever its characters stand. */
const UNSPACED: ReadonlySet<Language> = new Set(['zh-CN']);

/**
 * One pattern that finds any of the words, whatever their case. A word that ends in `*` also finds
 * what begins with it.
 */
export function compileWords(words: readonly string[], language: Language): RegExp {
  const parts = words.map((word) => {
    const open = word.endsWith('*');
    const text = escapeWord(word);
    if (UNSPACED.has(language)) return text;
    return `(?<!\\p{L})${text}${open ? '' : '(?!\\p{L})'}`;
  });
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'giu');
}

function escapeWord(word: string): string {
  return word
    .replace(/\*$/, '')
    .replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll("'", "['’]");
}

export function countMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
