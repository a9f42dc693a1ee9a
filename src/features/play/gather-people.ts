import { drawPeople } from '../../core/play/draw-persona.ts';
import type { PersonName } from '../../core/texts/fill-text.ts';
import type { ContactPerson } from './contact-props.ts';
import type { CastMember, PlayContent } from './play-setting.ts';

/** The people of one run, to be shown and to be named in texts. */
export interface GatheredPeople {
  readonly customer: ContactPerson;
  /** By key of the scenario's `people`. */
  readonly others: ReadonlyMap<string, ContactPerson>;
  /** By key of `people`; null is the customer. */
  readonly words: ReadonlyMap<string | null, PersonName>;
}

/**
 * @param seed of the run
 * @param customer who came, as the log has it; undefined where the seed decides
 */
export function gatherPeople(
  { scenario, cast }: PlayContent,
  seed: number,
  customer: string | undefined,
): GatheredPeople {
  const drawn = drawPeople(scenario, [...cast.keys()], seed, customer);
  const others = [...drawn.others].map(([key, id]) => [key, cast.get(id)] as const);
  const words = others.map(([key, member]) => [key, nameOf(member)] as const);
  return {
    customer: show(cast.get(drawn.customer)),
    others: new Map(others.map(([key, member]) => [key, show(member)])),
    words: new Map<string | null, PersonName>([[null, nameOf(cast.get(drawn.customer))], ...words]),
  };
}

function show(member: CastMember | undefined): ContactPerson {
  if (member === undefined) return { name: '', face: null };
  const { words, look, ageGroup } = member;
  return { name: words.name, face: { look, ageGroup } };
}

/** Somebody who is no longer in the cast has no name to print. */
function nameOf(member: CastMember | undefined): PersonName {
  return member?.words ?? { name: '', address: '', forms: new Map() };
}
