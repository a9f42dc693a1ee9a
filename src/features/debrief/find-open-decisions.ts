import type { Debrief } from '../../core/debrief/debrief.ts';

/** More than this at once and nobody reads any of them. */
const OPEN_AT_ONCE = 2;

/** The decisions that are opened when the page comes: breaches, and those that cost most. */
export function findOpenDecisions({ decisions }: Debrief): ReadonlySet<number> {
  const breaches = decisions.filter(({ kind }) => kind === 'breach');
  const costly = decisions
    .filter(({ loss, kind }) => loss > 0 && kind !== 'breach')
    .toSorted((a, b) => b.loss - a.loss)
    .slice(0, OPEN_AT_ONCE);
  return new Set([...breaches, ...costly].map(({ decision }) => decision));
}
