import type { ResultRun } from './results-props.ts';

/**
 * What customers said, the latest first. The same words of the same person about the same contact
 * stand on the wall once, however often they were earned.
 * @param runs in the order in which they were begun
 */
export function listReviews(runs: readonly ResultRun[]): readonly ResultRun[] {
  const seen = new Set<string>();
  return runs.toReversed().filter(({ scenario, stance, customer, review }) => {
    const words = JSON.stringify([scenario, stance, customer.name, review]);
    const isNew = review !== '' && !seen.has(words);
    seen.add(words);
    return isNew;
  });
}
