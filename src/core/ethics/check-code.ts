import { findRepeats } from '../source/find-repeats.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readKeys, readText } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import { RECORD_PRACTICE } from './code.ts';

/** What a code file offers for others to refer to, read carefully from a file with faults too. */
export interface Vocabulary {
  readonly values: readonly string[];
  readonly components: readonly string[];
  readonly positions: ReadonlyMap<string, readonly string[]>;
  readonly practices: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, string>;
}

export function readVocabulary(value: unknown): Vocabulary {
  const ids = (list: unknown): string[] => readItems(list).filter((id) => typeof id === 'string');
  return {
    values: ids(readKey(value, 'values')),
    components: ids(readKey(value, 'components')),
    positions: new Map(
      readEntries(readKey(value, 'positions')).map(([id, options]) => [id, ids(options)]),
    ),
    practices: new Set(readKeys(readKey(value, 'practices'))),
    acts: new Set(readKeys(readKey(value, 'acts'))),
    facts: new Map(
      readEntries(readKey(value, 'facts')).map(([id, fact]) => [
        id,
        readText(readKey(fact, 'type')) ?? '',
      ]),
    ),
  };
}

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
