import { LANGUAGES } from '../core/source/languages.ts';
import type { Language } from '../core/source/languages.ts';

/** The first language that the reader asks for and we have; any Chinese is ours. */
export function guessLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    const wanted = tag.toLowerCase();
    const found = LANGUAGES.find((language) => wanted.split('-')[0] === language.split('-')[0]);
    if (found !== undefined) return found;
  }
  return LANGUAGES[0];
}
