import { groupInOrder } from './group-in-order.ts';
import type { ResultRun } from './results-props.ts';

/** A contact met at a company: the first attempt counts, the others show what has changed since. */
export interface FirstAttempt {
  readonly first: ResultRun;
  /** In the order in which they were begun. */
  readonly later: readonly ResultRun[];
}

/**
 * One entry a contact and company, the latest met first. Playing on from a decision is never a
 * first attempt: where only such runs are left, the contact has no entry.
 * @param runs in the order in which they were begun
 */
export function listFirstAttempts(runs: readonly ResultRun[]): readonly FirstAttempt[] {
  return [...groupInOrder(runs, ({ scenario, stance }) => `${scenario} ${stance}`).values()]
    .flatMap((same): FirstAttempt[] => {
      const first = same.find(({ whatIf }) => !whatIf);
      return first === undefined ? [] : [{ first, later: same.filter((run) => run !== first) }];
    })
    .toSorted((one, other) => runs.indexOf(other.first) - runs.indexOf(one.first));
}
