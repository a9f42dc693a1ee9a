import type { HandbookBook } from './handbook-book.ts';
import type { PlaceKind } from './place.ts';

/** What search looks through: one place of the book, its title and its texts. */
export interface Passage {
  readonly kind: Exclude<PlaceKind, 'part'>;
  readonly id: string;
  readonly title: string;
  /** Where it stands, beyond its kind: the component of a practice, the country of a law. */
  readonly within: string | null;
  readonly texts: readonly string[];
}

/** Every place of the book, in its order. */
export function listPassages(book: HandbookBook): Passage[] {
  const passages: Passage[] = [];
  const add = (
    kind: Passage['kind'],
    { id }: { readonly id: string },
    title: string,
    texts: readonly string[],
    within: string | null = null,
  ): void => void passages.push({ kind, id, title, within, texts });
  for (const value of book.values) add('value', value, value.name, [value.about]);
  for (const component of book.components) {
    add('component', component, component.name, [component.about]);
    for (const practice of component.practices) {
      const texts = [practice.conduct, practice.statement];
      add('practice', practice, practice.name, texts, component.name);
    }
  }
  for (const position of book.positions) {
    add('position', position, position.name, [
      position.question,
      position.option,
      position.why,
      ...position.alternatives.flatMap(({ name, why }) => [name, why]),
    ]);
  }
  for (const fact of book.facts) add('fact', fact, fact.name, [fact.text]);
  for (const law of book.law) {
    add('law', law, law.instrument, [law.text, law.article], law.country);
  }
  return passages;
}
