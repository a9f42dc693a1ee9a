import { drawPeople } from '../core/play/draw-persona.ts';
import type { RunStarted } from '../core/play/run-log.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { PersonName } from '../core/texts/fill-text.ts';
import type { Cast } from './use-cast.ts';

/** Who came in a run, and what everybody in it is called. */
export interface NamedPeople {
  /** Persona id. */
  readonly customer: string;
  /** By key of `people`; null is the customer. */
  readonly words: ReadonlyMap<string | null, PersonName>;
}

export function namePeople(
  scenario: Scenario,
  cast: Cast,
  { seed, persona }: Pick<RunStarted, 'seed' | 'persona'>,
): NamedPeople {
  const { customer, others } = drawPeople(scenario, [...cast.keys()], seed, persona);
  const name = (id: string): PersonName =>
    cast.get(id)?.words ?? { name: '', address: '', forms: new Map() };
  return {
    customer,
    words: new Map<string | null, PersonName>([
      [null, name(customer)],
      ...[...others].map(([key, id]) => [key, name(id)] as const),
    ]),
  };
}
