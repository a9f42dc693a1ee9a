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
  if (type === 'money') {
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value);
  }
  const number = new Intl.NumberFormat(language).format(value);
  return type === 'count' ? number : translate(`figures:${type}`, { number, count: value });
}
