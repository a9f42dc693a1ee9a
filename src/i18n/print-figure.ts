import type { FactType } from '../core/ethics/code-schema.ts';
import type { Language } from '../core/source/fields.ts';

/** A number with its unit, as the language writes it. Money in the currency given. */
export function printFigure(
  language: Language,
  type: Exclude<FactType, 'text'>,
  value: number,
  currency: string,
): string {
  return new Intl.NumberFormat(language, chooseStyle(type, currency)).format(value);
}

function chooseStyle(type: Exclude<FactType, 'text'>, currency: string): Intl.NumberFormatOptions {
  switch (type) {
    case 'count':
      return {};
    case 'days':
      return { style: 'unit', unit: 'day', unitDisplay: 'long' };
    case 'hours':
      return { style: 'unit', unit: 'hour', unitDisplay: 'long' };
    case 'money':
      return {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      };
  }
}
