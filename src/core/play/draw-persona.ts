import type { Scenario } from '../scenario/scenario.ts';
import { countDistinct } from './count-distinct.ts';
import { mixSeed } from './mix-seed.ts';
import { seededDice } from './seeded-dice.ts';

/** Who plays whom in one run, by persona id. */
export interface DrawnPeople {
  readonly customer: string;
  /** By key of the scenario's `people`. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * Draws the people of a run from its seed: nobody plays two parts where the casts allow it, and
 * within that everyone is as likely as anyone. The others follow from seed and customer alone, so
 * a log that keeps those two keeps them all.
 * @param castIds every persona there is, in the cast's order
 * @param customer who the log says came; left out, the seed decides
 */
export function drawPeople(
  scenario: Scenario,
  castIds: readonly string[],
  seed: number,
  customer?: string,
): DrawnPeople {
  const people = [...scenario.people].map(([key, cast]) => ({ key, cast: cast ?? castIds }));
  const taken = new Set<string>();
  const draw = (word: string, cast: readonly string[], later: readonly Cast[]): string => {
    const dice = seededDice(mixSeed(seed, 'person', word));
    const free = cast.filter((id) => !taken.has(id));
    const choosable = free.length > 0 ? free : cast;
    const kept = choosable.map((id) => countDistinct(later, new Set([...taken, id])));
    const most = Math.max(...kept);
    const fair = choosable.filter((_, index) => kept[index] === most);
    return fair[Math.floor(dice() * fair.length)] ?? '';
  };

  const casts = people.map(({ cast }) => cast);
  // The empty word is no key of `people`, so the customer's dice are nobody else's.
  const first = customer ?? draw('', scenario.cast ?? castIds, casts);
  taken.add(first);
  const others = new Map<string, string>();
  for (const [index, { key, cast }] of people.entries()) {
    const drawn = draw(key, cast, casts.slice(index + 1));
    taken.add(drawn);
    others.set(key, drawn);
  }
  return { customer: first, others };
}

type Cast = readonly string[];
