import type { i18n } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactType } from '../core/ethics/code-schema.ts';
import type { Stance } from '../core/ethics/stance.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Language } from '../core/source/languages.ts';
import type { PersonName } from '../core/texts/fill-text.ts';
import { createFill } from '../i18n/create-fill.ts';
import type { Fill } from '../i18n/create-fill.ts';

export interface FillRequest {
  readonly stance: Stance;
  /** Null where a text belongs to no contact. */
  readonly scenario: Scenario | null;
  readonly people: ReadonlyMap<string | null, PersonName>;
}

/** How texts of content are filled for a company, in the language shown. */
export function useFill(
  language: Language,
  factTypes: ReadonlyMap<string, FactType>,
): (request: FillRequest) => Fill {
  const { i18n } = useTranslation();
  return useMemo(() => createFillFor(i18n, language, factTypes), [i18n, language, factTypes]);
}

/** The same outside of a screen. */
export function createFillFor(
  instance: i18n,
  language: Language,
  factTypes: ReadonlyMap<string, FactType>,
): (request: FillRequest) => Fill {
  return ({ stance, scenario, people }) =>
    createFill({
      language,
      translate: (key, values) => instance.t(key, { ...values, lng: language, defaultValue: key }),
      factTypes,
      facts: stance.facts,
      currency: stance.currency,
      amounts: scenario?.amounts ?? new Map(),
      people,
    });
}
