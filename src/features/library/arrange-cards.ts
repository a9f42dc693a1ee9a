import type { LibraryCard } from './library-props.ts';

/** What was begun first (the latest on top), then what is new, then the rest; each by level. */
export function arrangeCards(cards: readonly LibraryCard[]): LibraryCard[] {
  return cards.toSorted(
    (a, b) =>
      rankStanding(a) - rankStanding(b) ||
      (b.unfinished?.played ?? 0) - (a.unfinished?.played ?? 0) ||
      a.level - b.level,
  );
}

function rankStanding(card: LibraryCard): number {
  if (card.unfinished !== null) return 0;
  return card.best === null ? 1 : 2;
}
