import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readKeys } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportUnknown } from '../source/report-unknown.ts';

/** Personas that a scenario casts, against those there are. */
export function checkCastReferences(source: Source, cast: unknown): Problem[] {
  const known = readKeys(readKey(cast, 'personas'));
  const check = (list: unknown, path: Path): Problem[] =>
    readItems(list).flatMap((id, index) =>
      typeof id === 'string' && !known.includes(id)
        ? [reportUnknown(source, 'unknown-persona', [...path, index], id, known)]
        : [],
    );
  return [
    ...check(readKey(source.value, 'cast'), ['cast']),
    ...readEntries(readKey(source.value, 'people')).flatMap(([person, entry]) =>
      check(readKey(entry, 'cast'), ['people', person, 'cast']),
    ),
  ];
}
