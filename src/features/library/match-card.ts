import type { LibraryCard } from './library-props.ts';
import type { LibraryQuery } from './library-query.ts';

/** Whether a card is within what was asked for; every word of the search must occur in it. */
export function matchCard(card: LibraryCard, query: LibraryQuery): boolean {
  return (
    holdsAny(query.channels, (channel) => channel === card.channel) &&
    holdsAny(query.levels, (level) => level === card.level) &&
    holdsAny(query.values, (value) => card.values.some(({ id }) => id === value)) &&
    (query.practice === null || card.practices.includes(query.practice)) &&
    findWords(query.search, `${card.title} ${card.summary}`)
  );
}

/** Whether every word of the search occurs in the text, however it is spelled. */
export function findWords(search: string, text: string): boolean {
  const folded = foldText(text);
  return foldText(search)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

/** Nothing asked for asks for everything. */
function holdsAny<T>(asked: readonly T[], holds: (one: T) => boolean): boolean {
  return asked.length === 0 || asked.some(holds);
}

/** Case, width and marks do not count: who has no ä or õ on the keyboard finds the word too. */
function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
