import type { HandbookBook } from './handbook-book.ts';
import { listPassages } from './list-passages.ts';
import { namePlace, PARTS } from './place.ts';

/** Every place that an address may lead to in this book. */
export function listPlaces(book: HandbookBook): ReadonlySet<string> {
  return new Set([
    ...PARTS.map((part) => namePlace('part', part)),
    ...listPassages(book).map(({ kind, id }) => namePlace(kind, id)),
  ]);
}
