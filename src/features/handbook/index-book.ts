import { foldText } from './fold-text.ts';
import type { HandbookBook } from './handbook-book.ts';
import { listPassages } from './list-passages.ts';
import type { Passage } from './list-passages.ts';

/** A passage with its words folded, ready to be searched on every key press. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly title: string;
  /** Title and texts. */
  readonly all: string;
}

export function indexBook(book: HandbookBook): IndexedPassage[] {
  return listPassages(book).map((passage) => ({
    passage,
    title: foldText(passage.title).text,
    all: foldText([passage.title, ...passage.texts].join('\n')).text,
  }));
}
