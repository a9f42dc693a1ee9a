import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readKeys, readText } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Judgements of acts, in a code or in a scenario of its own. */
export function checkActs(
  source: Source,
  vocabulary: Vocabulary,
  acts: unknown,
  path: Path,
): Problem[] {
  return readEntries(acts).flatMap(([id, act]) =>
    readItems(readKey(act, 'judgements')).flatMap((judgement, index) => {
      const at = [...path, id, 'judgements', index];
      const practice = readText(readKey(judgement, 'practice'));
      return [
        ...(practice !== null && !vocabulary.practices.has(practice)
          ? [
              reportUnknown(
                source,
                'unknown-practice',
                [...at, 'practice'],
                practice,
                vocabulary.practices,
              ),
            ]
          : []),
        ...checkDegree(source, vocabulary, readKey(judgement, 'degree'), [...at, 'degree']),
      ];
    }),
  );
}

function checkDegree(
  source: Source,
  { positions }: Vocabulary,
  degree: unknown,
  path: Path,
): Problem[] {
  const position = readText(readKey(degree, 'position'));
  if (position === null) return [];
  const options = positions.get(position);
  if (options === undefined) {
    const at = [...path, 'position'];
    return [reportUnknown(source, 'unknown-position', at, position, positions.keys())];
  }
  const named = readKeys(degree).filter((key) => key !== 'position');
  return [
    ...named
      .filter((option) => !options.includes(option))
      .map((option) =>
        reportUnknown(
          source,
          'unknown-position',
          [...path, option],
          option,
          options,
          'key',
          'unknown-option',
        ),
      ),
    ...options
      .filter((option) => !named.includes(option))
      .map((key) => reportProblem(source, 'shape', [...path, key], 'missing-key', { key })),
  ];
}
