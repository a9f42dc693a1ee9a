import type { FactType } from '../core/ethics/code-schema.ts';
import type { Language } from '../core/source/languages.ts';
import { fillText } from '../core/texts/fill-text.ts';
import type { PersonName } from '../core/texts/fill-text.ts';
import type { Translate } from './create-translate.ts';
import { printFigure } from './print-figure.ts';

/** What a text of content needs to be printed under one company and with these people. */
export interface FillSetting {
  readonly language: Language;
  /** Of the same language, with the namespace `figures`. */
  readonly translate: Translate;
  readonly factTypes: ReadonlyMap<string, FactType>;
  readonly facts: ReadonlyMap<string, number | Readonly<Record<string, string>>>;
  readonly currency: string;
  /** Prices by amount, then by currency; of the scenario. */
  readonly amounts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By key of `people`; null is the customer. */
  readonly people: ReadonlyMap<string | null, PersonName>;
}

/** Puts this time's names and figures into a text of content. */
export type Fill = (text: string) => string;

export function createFill(setting: FillSetting): Fill {
  const { language, translate, factTypes, facts, currency, amounts, people } = setting;
  const print = (id: string, change: (value: number) => number): string | null => {
    const amount = amounts.get(id)?.get(currency);
    const fact = amount ?? facts.get(id);
    if (fact === undefined) return null;
    if (typeof fact !== 'number') return fact[language] ?? null;
    const type = amount === undefined ? (factTypes.get(id) ?? 'count') : 'money';
    return type === 'text' ? null : printFigure(translate, language, type, change(fact), currency);
  };
  return (text) => fillText(text, { people, printFigure: print });
}
