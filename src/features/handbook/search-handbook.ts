import { foldText } from './fold-text.ts';
import type { IndexedPassage } from './index-book.ts';
import type { Passage } from './list-passages.ts';
import { markMatches } from './mark-matches.ts';
import type { MarkedPiece } from './mark-matches.ts';

/** A place that answers a search. */
export interface Hit {
  readonly kind: Passage['kind'];
  readonly id: string;
  readonly within: string | null;
  readonly title: readonly MarkedPiece[];
  /** The sentence that answers, or the first one when the title does. */
  readonly excerpt: readonly MarkedPiece[];
}

/**
 * The places in which every word of the query stands somewhere, whatever its case and diacritics;
 * in Chinese, every run of characters. Titles that hold the whole query come first, then titles
 * that hold a part of it, then the order of the book.
 */
export function searchHandbook(index: readonly IndexedPassage[], query: string): Hit[] {
  const phrase = foldText(query).text.trim();
  const terms = phrase.split(/\s+/).filter((term) => term !== '');
  if (terms.length === 0) return [];
  return index
    .filter(({ all }) => terms.every((term) => all.includes(term)))
    .toSorted((a, b) => rankTitle(b.title, phrase, terms) - rankTitle(a.title, phrase, terms))
    .map(({ passage: { kind, id, within, title, texts } }) => ({
      kind,
      id,
      within,
      title: markMatches(title, terms),
      excerpt: markMatches(pickSentence(texts, terms), terms),
    }));
}

function rankTitle(title: string, phrase: string, terms: readonly string[]): number {
  if (title === phrase) return 3;
  if (title.includes(phrase)) return 2;
  return terms.filter((term) => title.includes(term)).length / terms.length;
}

/** The sentence with the most of the terms, the earlier of equals. */
function pickSentence(texts: readonly string[], terms: readonly string[]): string {
  const sentences = texts.flatMap(splitSentences).map((text) => ({
    text,
    found: terms.filter((term) => foldText(text).text.includes(term)).length,
  }));
  return sentences.toSorted((a, b) => b.found - a.found)[0]?.text ?? '';
}

function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?]['’”»)]*\s)|(?<=[。！？][”’）]*)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
