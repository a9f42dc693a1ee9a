import { findNearestId } from '../core/source/nearest-id.ts';
import type { Problem } from '../core/source/problem.ts';
import type { Translate } from './create-translate.ts';

/** A problem in words: what is wrong, what to do, and the nearest id that exists. */
export function describeProblem(translate: Translate, problem: Problem): string {
  const message = translate(`problems:${problem.detail}`, problem.values);
  const { suggest } = problem;
  const nearest = suggest === undefined ? null : findNearestId(suggest.wanted, suggest.known);
  return nearest === null
    ? message
    : `${message} ${translate('problems:did-you-mean', { nearest })}`;
}
