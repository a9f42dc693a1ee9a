import type { Path, Problem } from './problem.ts';
import { readItems, readPath } from './read-entries.ts';
import type { Source } from './read-source.ts';
import { reportProblem } from './report-problem.ts';

/** Items that a list of ids holds more than once. */
export function findRepeats(source: Source, path: Path): Problem[] {
  const list = readItems(readPath(source.value, path));
  const seen = new Set<unknown>();
  return list.flatMap((item, index) => {
    if (typeof item !== 'string') return [];
    const repeated = seen.has(item);
    seen.add(item);
    return repeated
      ? [reportProblem(source, 'shape', [...path, index], 'id-used-twice', { id: item })]
      : [];
  });
}
