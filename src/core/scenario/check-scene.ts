import type { Vocabulary } from '../ethics/vocabulary.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readKeys, readText } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import { checkCases } from './check-cases.ts';
import { checkCondition } from './check-condition.ts';
import { checkValue, readVariables } from './check-variables.ts';
import type { VariableEntries } from './check-variables.ts';
import { SPEAKERS } from './scenario-schema.ts';

/** Everything that a scene of one scenario may refer to. */
export interface Names {
  readonly vocabulary: Vocabulary;
  readonly variables: VariableEntries;
  /** Scenes and outcomes. */
  readonly places: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
  /** The code's acts and the scenario's own. */
  readonly acts: ReadonlySet<string>;
}

export function readNames(
  scenario: unknown,
  vocabulary: Vocabulary,
  places: ReadonlySet<string>,
): Names {
  return {
    vocabulary,
    variables: readVariables(scenario),
    places,
    voices: new Set([...SPEAKERS, ...readKeys(readKey(scenario, 'people'))]),
    acts: new Set([...readKeys(readKey(scenario, 'acts')), ...vocabulary.acts]),
  };
}

/** References, cases and timed choices of one scene. */
export function checkScene(source: Source, names: Names, id: string, scene: unknown): Problem[] {
  const { vocabulary, variables, places, voices } = names;
  const path: Path = ['scenes', id];
  const speaker = readText(readKey(scene, 'speaker'));
  const choices = readEntries(readKey(scene, 'choices'));
  const timed = choices.filter(([, choice]) => readKey(choice, 'after') !== undefined);
  const condition = (part: unknown, at: Path): Problem[] =>
    part === undefined ? [] : checkCondition(source, vocabulary, variables, part, at);

  const checkChoice = ([choiceId, choice]: [string, unknown]): Problem[] => {
    const at: Path = [...path, 'choices', choiceId];
    const to = readKey(choice, 'to');
    const place = (target: unknown, where: Path): Problem[] =>
      typeof target === 'string' && !places.has(target)
        ? [reportUnknown(source, 'unknown-scene', where, target, places)]
        : [];
    return [
      ...condition(readKey(choice, 'when'), [...at, 'when']),
      ...checkChoiceActs(source, names, choice, at),
      ...checkEffects(source, variables, choice, at),
      ...place(to, [...at, 'to']),
      ...checkCases(source, to, [...at, 'to']),
      ...readItems(to).flatMap((target, index) => [
        ...condition(readKey(target, 'when'), [...at, 'to', index, 'when']),
        ...place(readKey(target, 'go'), [...at, 'to', index, 'go']),
      ]),
    ];
  };

  const mood = readKey(scene, 'mood');
  return [
    ...(speaker !== null && !voices.has(speaker)
      ? [reportUnknown(source, 'unknown-person', [...path, 'speaker'], speaker, voices)]
      : []),
    ...checkCases(source, mood, [...path, 'mood']),
    ...readItems(mood).flatMap((item, index) =>
      condition(readKey(item, 'when'), [...path, 'mood', index, 'when']),
    ),
    ...(typeof readKey(scene, 'choices') === 'object' && timed.length === choices.length
      ? [reportProblem(source, 'shape', [...path, 'choices'], 'no-untimed-choice', { id }, 'key')]
      : []),
    ...timed
      .slice(1)
      .map(([choiceId]) =>
        reportProblem(
          source,
          'shape',
          [...path, 'choices', choiceId],
          'two-timed-choices',
          {},
          'key',
        ),
      ),
    ...choices.flatMap(checkChoice),
  ];
}

function checkChoiceActs(source: Source, { acts }: Names, choice: unknown, path: Path): Problem[] {
  return readItems(readKey(choice, 'acts')).flatMap((act, index) => {
    if (typeof act !== 'string' || acts.has(act)) return [];
    return [reportUnknown(source, 'unknown-act', [...path, 'acts', index], act, acts)];
  });
}

function checkEffects(
  source: Source,
  variables: VariableEntries,
  choice: unknown,
  path: Path,
): Problem[] {
  return ['set', 'add'].flatMap((effect) =>
    readEntries(readKey(choice, effect)).flatMap(([id, value]) => {
      const at = [...path, effect, id];
      const variable = variables.get(id);
      if (variable === undefined) {
        return [reportUnknown(source, 'unknown-variable', at, id, variables.keys(), 'key')];
      }
      if (effect === 'set') return checkValue(source, variable, value, at);
      return readKey(variable, 'type') === 'integer'
        ? []
        : [reportProblem(source, 'shape', at, 'add-needs-integer', { id }, 'key')];
    }),
  );
}
