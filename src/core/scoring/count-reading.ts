import type { Language } from '../source/languages.ts';

/** What stands in a placeholder's place reads like a short name: one word, or three characters. */
const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

/**
 * How much there is to read in a text: words; in Chinese the Han characters, and each word or
 * number of another script as one more.
 */
export function countReading(text: string, language: Language): number {
  if (language !== 'zh-CN') {
    return count(text.replaceAll(PLACEHOLDER, 'x'), /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu);
  }
  const words = text.replaceAll(PLACEHOLDER, '某某某');
  return (
    count(words, /\p{Script=Han}/gu) +
    count(words.replaceAll(/\p{Script=Han}/gu, ' '), /[\p{L}\p{N}]+/gu)
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
