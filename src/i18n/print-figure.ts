import type { FactType } from '../core/ethics/code-schema.ts';
import type { Language } from '../core/source/languages.ts';
import type { Translate } from './create-translate.ts';

/**
 * A number with its unit, as people of the language say it; money in the currency given.
 * Numbers and money are Intl's. Days and hours are words of ours: in Estonian Intl says ööpäev
 * (a day and a night) where a shop says päev.
 * @param translate of the same language, with the namespace `figures`
 */
export function printFigure(
  translate: Translate,
  language: Language,
  type: Exclude<FactType, 'text'>,
  value: number,
  currency: string,
): string {
  const isMoney = type === 'money';
  const number = takeFormat(language, isMoney ? currency : null).format(value);
  return isMoney || type === 'count'
    ? number
    : translate(`figures:${type}`, { number, count: value });
}

/** Made once: making one takes milliseconds on a slow device, and a line may quote five figures. */
const formats = new Map<string, Intl.NumberFormat>();

function takeFormat(language: Language, currency: string | null): Intl.NumberFormat {
  const key = `${language} ${currency ?? ''}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(
    language,
    currency === null
      ? {}
      : {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          trailingZeroDisplay: 'stripIfInteger',
        },
  );
  formats.set(key, format);
  return format;
}
