import type { CastFile } from '../core/scenario/cast-schema.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Language } from '../core/source/languages.ts';
import type { PersonName } from '../core/texts/fill-text.ts';
import { CallFault } from './call-fault.ts';

/**
 * Who plays whom: the customer as asked, or the first of the cast; every other person the first
 * who plays no other part.
 */
export function chooseCast(
  scenario: Scenario,
  { personas }: CastFile,
  language: Language,
  asked: string | undefined,
): Map<string | null, PersonName> {
  const everyone = Object.keys(personas);
  const known = scenario.cast ?? everyone;
  const customer = asked ?? known[0] ?? '';
  if (!known.includes(customer)) {
    throw new CallFault('unknown-persona', { persona: customer, known: known.join(', ') });
  }
  const taken = new Set([customer]);
  const people = new Map([[null as string | null, nameOf(personas[customer], language)]]);
  for (const [person, cast] of scenario.people) {
    const list = cast ?? everyone;
    const chosen = list.find((id) => !taken.has(id)) ?? list[0] ?? '';
    taken.add(chosen);
    people.set(person, nameOf(personas[chosen], language));
  }
  return people;
}

function nameOf(persona: CastFile['personas'][string] | undefined, language: Language): PersonName {
  const words = persona?.texts[language];
  return {
    name: words?.name ?? '',
    address: words?.address ?? '',
    forms: new Map(Object.entries(words?.forms ?? {})),
  };
}
