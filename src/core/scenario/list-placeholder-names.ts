import type { Language } from '../source/languages.ts';
import { LANGUAGES } from '../source/languages.ts';
import { readEntries, readItems, readKey, readKeys } from '../source/read-entries.ts';
import type { PlaceholderNames } from '../texts/check-placeholders.ts';

/**
 * The names that the texts of a scenario may quote.
 * @param facts type by fact of the code
 * @param cast the value of the cast file, or null where it is not known
 */
export function listPlaceholderNames(
  scenario: unknown,
  facts: ReadonlyMap<string, string>,
  cast: unknown,
): PlaceholderNames {
  const personas = readKey(cast, 'personas');
  const formsOf = (castOf: unknown): ReadonlyMap<Language, ReadonlySet<string> | null> => {
    const ids = Array.isArray(castOf) ? readItems(castOf) : readKeys(personas);
    return new Map(
      LANGUAGES.map((language) => {
        if (cast === null) return [language, null];
        const forms = ids.map((id) =>
          readKeys(
            readKey(readKey(readKey(readKey(personas, String(id)), 'texts'), language), 'forms'),
          ),
        );
        const [first = [], ...others] = forms;
        const shared = first.filter((form) => others.every((list) => list.includes(form)));
        return [language, new Set(shared)];
      }),
    );
  };
  return {
    facts,
    amounts: new Set(readKeys(readKey(scenario, 'amounts'))),
    people: new Map<string | null, ReadonlyMap<Language, ReadonlySet<string> | null>>([
      [null, formsOf(readKey(scenario, 'cast'))],
      ...readEntries(readKey(scenario, 'people')).map(
        ([person, entry]) => [person, formsOf(readKey(entry, 'cast'))] as const,
      ),
    ]),
  };
}
