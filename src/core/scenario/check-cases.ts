import type { Path, Problem } from '../source/problem.ts';
import { readItems, readKey } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';

/** A list of cases (targets, moods): the last has no `when`, all others have one. */
export function checkCases(source: Source, cases: unknown, path: Path): Problem[] {
  const list = readItems(cases);
  return list.flatMap((item, index) => {
    const last = index === list.length - 1;
    const conditional = readKey(item, 'when') !== undefined;
    if (typeof item !== 'object' || item === null || conditional !== last) return [];
    const detail = last ? 'last-case-has-condition' : 'case-without-condition';
    return [reportProblem(source, 'shape', [...path, index], detail)];
  });
}
