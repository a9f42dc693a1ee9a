import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { groupJudgements } from './group-judgements.ts';
import type { PracticeVerdict } from './group-judgements.ts';

export interface SortedReasons {
  /** What stands beside the choice: the weightiest reason, for a loss every one that explains it. */
  readonly first: readonly PracticeVerdict[];
  /** What else is judged of it, for who wants to know more. */
  readonly rest: readonly PracticeVerdict[];
  /**
   * Whether nothing tells against a choice that lost: then it is the better one that explains the
   * loss, and stands beside it.
   */
  readonly insteadFirst: boolean;
}

/** Which reasons of a decision stand beside the choice, and which wait beneath. */
export function sortReasons({ kind, options, instead }: DebriefDecision): SortedReasons {
  const verdicts = groupJudgements(options.find(({ chosen }) => chosen)?.judgements ?? []);
  const explaining = verdicts.filter(({ explains }) => explains);
  if (kind === 'best') {
    return { first: verdicts.slice(0, 1), rest: verdicts.slice(1), insteadFirst: false };
  }
  return {
    first: explaining,
    rest: verdicts.filter(({ explains }) => !explains),
    insteadFirst: explaining.length === 0 && instead !== null,
  };
}
