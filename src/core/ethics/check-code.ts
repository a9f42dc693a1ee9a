import { findRepeats } from '../source/find-repeats.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readText } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import { checkActs } from './check-acts.ts';
import { RECORD_PRACTICE } from './code.ts';
import { readVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the shape of a code cannot show: ids used twice and references to nothing. */
export function checkCode(source: Source): Problem[] {
  const { value } = source;
  if (value === undefined || value === null) return [];
  const vocabulary = readVocabulary(value);
  const practices = readKey(value, 'practices');
  return [
    ...findRepeats(source, ['values']),
    ...findRepeats(source, ['components']),
    ...[...vocabulary.positions.keys()].flatMap((id) => findRepeats(source, ['positions', id])),
    ...readEntries(practices).flatMap(([id, practice]) =>
      checkPractice(source, vocabulary, ['practices', id], practice),
    ),
    ...(typeof practices === 'object' && !vocabulary.practices.has(RECORD_PRACTICE)
      ? [
          reportProblem(
            source,
            'shape',
            ['practices', RECORD_PRACTICE],
            'missing-record-practice',
            {
              key: RECORD_PRACTICE,
            },
          ),
        ]
      : []),
    ...checkActs(source, vocabulary, readKey(value, 'acts'), ['acts']),
  ];
}

function checkPractice(
  source: Source,
  vocabulary: Vocabulary,
  path: Path,
  practice: unknown,
): Problem[] {
  const component = readText(readKey(practice, 'component'));
  const { components, values } = vocabulary;
  return [
    ...(component !== null && !components.includes(component)
      ? [reportUnknown(source, 'unknown-component', [...path, 'component'], component, components)]
      : []),
    ...findRepeats(source, [...path, 'values']),
    ...readItems(readKey(practice, 'values')).flatMap((id, index) =>
      typeof id === 'string' && !values.includes(id)
        ? [reportUnknown(source, 'unknown-value', [...path, 'values', index], id, values)]
        : [],
    ),
  ];
}
