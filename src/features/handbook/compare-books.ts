import type { BookPractice, HandbookBook } from './handbook-book.ts';

export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly here: string;
  readonly there: string;
}

/** What a reader of one company's book finds otherwise in another's. */
export interface BookDifferences {
  /** Only those on which the two differ. */
  readonly positions: readonly Difference[];
  /** Names of the positions that both answer alike. */
  readonly shared: readonly string[];
  /** The practices whose statement or conduct reads differently, be it by a figure. */
  readonly practices: readonly { readonly id: string; readonly name: string }[];
  readonly facts: readonly Difference[];
  /** Values that weigh more here than there, and less; by the size of the difference. */
  readonly heavier: readonly string[];
  readonly lighter: readonly string[];
}

/** @param here,there two companies' books of one code, in one language */
export function compareBooks(here: HandbookBook, there: HandbookBook): BookDifferences {
  const otherOptions = new Map(there.positions.map(({ id, option }) => [id, option]));
  const otherFacts = new Map(there.facts.map(({ id, text }) => [id, text]));
  const otherWeights = new Map(there.values.map(({ id, weight }) => [id, weight]));
  const otherPractices = new Map(listPractices(there).map((practice) => [practice.id, practice]));
  const positions = here.positions.map(({ id, name, option }) => ({
    id,
    name,
    here: option,
    there: otherOptions.get(id) ?? '',
  }));
  const facts = here.facts.map(({ id, name, text }) => ({
    id,
    name,
    here: text,
    there: otherFacts.get(id) ?? '',
  }));
  const leanings = here.values
    .map(({ id, name, weight }) => ({ name, lean: weight - (otherWeights.get(id) ?? 0) }))
    .toSorted((a, b) => Math.abs(b.lean) - Math.abs(a.lean));
  return {
    positions: positions.filter(differs),
    shared: positions.filter((position) => !differs(position)).map(({ name }) => name),
    practices: listPractices(here)
      .filter((practice) => !readsAlike(practice, otherPractices.get(practice.id)))
      .map(({ id, name }) => ({ id, name })),
    facts: facts.filter(differs),
    heavier: leanings.filter(({ lean }) => lean > 0).map(({ name }) => name),
    lighter: leanings.filter(({ lean }) => lean < 0).map(({ name }) => name),
  };
}

function differs({ here, there }: Difference): boolean {
  return here !== there;
}

function listPractices(book: HandbookBook): BookPractice[] {
  return book.components.flatMap(({ practices }) => practices);
}

function readsAlike(practice: BookPractice, other: BookPractice | undefined): boolean {
  return practice.statement === other?.statement && practice.conduct === other.conduct;
}
