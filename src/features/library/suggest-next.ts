import type { LibraryCard, Suggestion } from './library-props.ts';

/** The easiest contact not met yet; when all were met, the easiest that was not passed. */
export function suggestNext(cards: readonly LibraryCard[]): Suggestion | null {
  const byLevel = cards
    .filter((card) => card.unfinished === null)
    .toSorted((a, b) => a.level - b.level);
  const fresh = byLevel.find((card) => card.best === null);
  if (fresh !== undefined) {
    const isFirst = cards.every((card) => card.best === null);
    return { scenario: fresh.id, because: { kind: isFirst ? 'first' : 'next' } };
  }
  const failed = byLevel.find((card) => card.best?.passed === false);
  return failed === undefined ? null : { scenario: failed.id, because: { kind: 'again' } };
}
