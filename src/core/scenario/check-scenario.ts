import { checkActs } from '../ethics/check-acts.ts';
import type { Vocabulary } from '../ethics/vocabulary.ts';
import { RECORD_PRACTICE } from '../ethics/code.ts';
import { findRepeats } from '../source/find-repeats.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readKeys, readText } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import { checkCases } from './check-cases.ts';
import { checkCondition } from './check-condition.ts';
import { checkScene, readNames } from './check-scene.ts';
import { checkVariables } from './check-variables.ts';
import { SPEAKERS } from './scenario-schema.ts';

/** Names that placeholders give a meaning of their own. */
const RESERVED_AMOUNTS: ReadonlySet<string> = new Set(['name', 'address']);

/**
 * What the shape of a scenario cannot show: references, values outside their variables, lists of
 * cases, ids used twice. Works on a file with faults too.
 * @param folder name of the scenario's folder, which its id must repeat; null where it has none
 */
export function checkScenario(
  source: Source,
  vocabulary: Vocabulary,
  folder: string | null,
): Problem[] {
  const { value } = source;
  if (value === undefined || value === null) return [];
  const id = readText(readKey(value, 'id'));
  const scenes = readEntries(readKey(value, 'scenes'));
  const outcomes = readEntries(readKey(value, 'outcomes'));
  const sceneIds = new Set(scenes.map(([scene]) => scene));
  const places = new Set([...sceneIds, ...outcomes.map(([outcome]) => outcome)]);
  const names = readNames(value, vocabulary, places);
  const { variables } = names;
  const start = readText(readKey(value, 'start'));
  const takenNames = new Set([...vocabulary.facts.keys(), ...RESERVED_AMOUNTS]);
  const condition = (part: unknown, path: Path): Problem[] =>
    part === undefined ? [] : checkCondition(source, vocabulary, variables, part, path);

  return [
    ...(id !== null && folder !== null && id !== folder
      ? [reportProblem(source, 'shape', ['id'], 'id-is-not-folder', { id, folder })]
      : []),
    ...checkVariables(source, variables),
    ...findRepeats(source, ['cast']),
    ...readKeys(readKey(value, 'people')).flatMap((person) => [
      ...reportTwice(source, ['people', person], new Set<string>(SPEAKERS)),
      ...findRepeats(source, ['people', person, 'cast']),
    ]),
    ...readKeys(readKey(value, 'amounts')).flatMap((amount) =>
      reportTwice(source, ['amounts', amount], takenNames),
    ),
    ...readKeys(readKey(value, 'acts')).flatMap((act) =>
      reportTwice(source, ['acts', act], vocabulary.acts),
    ),
    ...checkActs(source, vocabulary, readKey(value, 'acts'), ['acts']),
    ...(start !== null && !sceneIds.has(start)
      ? [
          reportUnknown(
            source,
            'unknown-scene',
            ['start'],
            start,
            sceneIds,
            'value',
            'unknown-start',
          ),
        ]
      : []),
    ...scenes.flatMap(([sceneId, scene]) => checkScene(source, names, sceneId, scene)),
    ...outcomes.flatMap(([outcomeId, outcome]) => {
      const path = ['outcomes', outcomeId];
      const moods = readKey(outcome, 'mood');
      return [
        ...reportTwice(source, path, sceneIds),
        ...checkCases(source, moods, [...path, 'mood']),
        ...readItems(moods).flatMap((mood, index) =>
          condition(readKey(mood, 'when'), [...path, 'mood', index, 'when']),
        ),
      ];
    }),
    ...readEntries(readKey(value, 'record')).flatMap(([item, entry]) => [
      ...condition(readKey(entry, 'when'), ['record', item, 'when']),
      ...checkRecordPractice(source, vocabulary, item, entry),
    ]),
  ];
}

function reportTwice(source: Source, path: Path, taken: ReadonlySet<string>): Problem[] {
  const id = String(path.at(-1));
  return taken.has(id)
    ? [reportProblem(source, 'shape', path, 'id-used-twice', { id }, 'key')]
    : [];
}

function checkRecordPractice(
  source: Source,
  { practices }: Vocabulary,
  item: string,
  entry: unknown,
): Problem[] {
  const named = readText(readKey(entry, 'practice'));
  const practice = named ?? RECORD_PRACTICE;
  if (practices.has(practice)) return [];
  const path: Path = named === null ? ['record', item] : ['record', item, 'practice'];
  return [reportUnknown(source, 'unknown-practice', path, practice, practices)];
}
