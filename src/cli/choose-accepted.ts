import type { Language } from '../core/source/languages.ts';
import { guessLanguage } from '../i18n/guess-language.ts';

/** The language that an `Accept-Language` header likes best among ours; English where it names none. */
export function chooseAccepted(header: string | undefined): Language {
  const asked = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part, index) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const quality = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { tag, quality: Number(quality ?? 1), index };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index);
  return guessLanguage(asked.map(({ tag }) => tag));
}
