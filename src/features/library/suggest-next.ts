import type { LibraryCard, LibraryPath, Suggestion } from './library-props.ts';

/**
 * What to play next: the next step of the reader's own path; then the easiest contact not met yet
 * that turns on the value that stands lowest; then the easiest not met; when all were met, the
 * easiest that was not passed. What was begun is not suggested: it is offered beside.
 * @param weak the value that stands lowest in the reader's results; null where none is weak
 */
export function suggestNext(
  cards: readonly LibraryCard[],
  paths: readonly LibraryPath[],
  weak: { readonly id: string; readonly name: string } | null,
): Suggestion | null {
  const step = paths
    .find(({ own }) => own)
    ?.steps.find(({ card }) => card.best === null && card.unfinished === null);
  if (step !== undefined) {
    return { scenario: step.card.id, because: { kind: 'path', why: step.why } };
  }
  const byLevel = cards
    .filter((card) => card.unfinished === null)
    .toSorted((a, b) => a.level - b.level);
  const fresh = byLevel.filter((card) => card.best === null);
  const telling = fresh.find((card) => card.values.some(({ id }) => id === weak?.id));
  if (telling !== undefined && weak !== null) {
    return { scenario: telling.id, because: { kind: 'value', value: weak.name } };
  }
  const next = fresh[0];
  if (next !== undefined) return { scenario: next.id, because: { kind: 'next' } };
  const failed = byLevel.find((card) => card.best?.passed === false);
  return failed === undefined ? null : { scenario: failed.id, because: { kind: 'again' } };
}
