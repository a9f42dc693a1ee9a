import type { Language } from '../core/source/languages.ts';
import type { PersonName } from '../core/texts/fill-text.ts';
import { shippedContent } from '../content/shipped-content.ts';
import { readLook } from '../ui/person/read-look.ts';
import type { AgeGroup, Look } from '../ui/person/look.ts';
import { useContent } from './use-content.ts';

/** Somebody of the cast, in the language shown. */
export interface CastEntry {
  readonly words: PersonName;
  readonly look: Look;
  readonly ageGroup: AgeGroup;
}

/** By persona, in the cast's order. */
export type Cast = ReadonlyMap<string, CastEntry>;

export async function loadCast(language: Language): Promise<Cast> {
  const [traits, words] = await Promise.all([
    shippedContent.loadCast(),
    shippedContent.loadCastWords(language),
  ]);
  return new Map(
    Object.entries(traits).map(([id, { look, ageGroup }]) => {
      const { name = '', address = '', forms = {} } = words[id] ?? {};
      const named = { name, address, forms: new Map(Object.entries(forms)) };
      return [id, { words: named, look: readLook(look), ageGroup }];
    }),
  );
}

export function useCast(language: Language): Cast {
  return useContent(`cast ${language}`, () => loadCast(language));
}
