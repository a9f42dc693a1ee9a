import { LANGUAGES } from '../source/languages.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readKey, readKeys } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stance against the code: every value, position and fact has its entry, and no others. */
export function checkStance(source: Source, vocabulary: Vocabulary): Problem[] {
  const { value } = source;
  if (value === undefined || value === null) return [];
  const { values, positions, facts } = vocabulary;
  return [
    ...compareKeys(source, readKey(value, 'weights'), 'weights', values, 'unknown-value'),
    ...compareKeys(
      source,
      readKey(value, 'positions'),
      'positions',
      [...positions.keys()],
      'unknown-position',
    ),
    ...readEntries(readKey(value, 'positions')).flatMap(([position, option]) => {
      const options = positions.get(position);
      const at = ['positions', position];
      return options !== undefined && typeof option === 'string' && !options.includes(option)
        ? [
            reportUnknown(
              source,
              'unknown-position',
              at,
              option,
              options,
              'value',
              'unknown-option',
            ),
          ]
        : [];
    }),
    ...compareKeys(source, readKey(value, 'facts'), 'facts', [...facts.keys()], 'unknown-fact'),
    ...readEntries(readKey(value, 'facts')).flatMap(([id, fact]) =>
      checkFact(source, ['facts', id], facts.get(id), fact),
    ),
  ];
}

function compareKeys(
  source: Source,
  entries: unknown,
  key: string,
  wanted: readonly string[],
  code: 'unknown-value' | 'unknown-position' | 'unknown-fact',
): Problem[] {
  if (typeof entries !== 'object' || entries === null) return [];
  const present = readKeys(entries);
  return [
    ...present
      .filter((id) => !wanted.includes(id))
      .map((id) => reportUnknown(source, code, [key, id], id, wanted, 'key')),
    ...wanted
      .filter((id) => !present.includes(id))
      .map((id) => reportProblem(source, 'shape', [key, id], 'missing-key', { key: id })),
  ];
}

function checkFact(source: Source, path: Path, type: string | undefined, fact: unknown): Problem[] {
  if (type === undefined) return [];
  const isText = typeof fact === 'object';
  if (type === 'text' && typeof fact === 'number') {
    return [
      reportProblem(source, 'shape', path, 'fact-needs-words', { languages: LANGUAGES.join(', ') }),
    ];
  }
  return type !== 'text' && isText
    ? [reportProblem(source, 'shape', path, 'expected-number', { found: '{…}' })]
    : [];
}
