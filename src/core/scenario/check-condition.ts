import type { Vocabulary } from '../ethics/vocabulary.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readItems, readKey, readText } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import { checkValue } from './check-variables.ts';
import type { VariableEntries } from './check-variables.ts';

/** References and values in a condition, at any depth. */
export function checkCondition(
  source: Source,
  vocabulary: Vocabulary,
  variables: VariableEntries,
  condition: unknown,
  path: Path,
): Problem[] {
  const inner = (part: unknown, at: Path): Problem[] =>
    checkCondition(source, vocabulary, variables, part, at);
  return [
    ...['all', 'any'].flatMap((key) =>
      readItems(readKey(condition, key)).flatMap((part, index) =>
        inner(part, [...path, key, index]),
      ),
    ),
    ...(readKey(condition, 'not') === undefined
      ? []
      : inner(readKey(condition, 'not'), [...path, 'not'])),
    ...checkVariableQuestion(source, variables, condition, path),
    ...checkPositionQuestion(source, vocabulary, condition, path),
  ];
}

function checkVariableQuestion(
  source: Source,
  variables: VariableEntries,
  condition: unknown,
  path: Path,
): Problem[] {
  const id = readText(readKey(condition, 'variable'));
  if (id === null) return [];
  const variable = variables.get(id);
  if (variable === undefined) {
    return [reportUnknown(source, 'unknown-variable', [...path, 'variable'], id, variables.keys())];
  }
  const bound = ['atLeast', 'atMost'].find((key) => readKey(condition, key) !== undefined);
  if (bound !== undefined && readKey(variable, 'type') !== 'integer') {
    return [reportProblem(source, 'shape', [...path, bound], 'bound-needs-integer', { id }, 'key')];
  }
  return ['is', 'isNot'].flatMap((key) =>
    checkValue(source, variable, readKey(condition, key), [...path, key]),
  );
}

function checkPositionQuestion(
  source: Source,
  { positions }: Vocabulary,
  condition: unknown,
  path: Path,
): Problem[] {
  const id = readText(readKey(condition, 'position'));
  if (id === null) return [];
  const options = positions.get(id);
  if (options === undefined) {
    return [reportUnknown(source, 'unknown-position', [...path, 'position'], id, positions.keys())];
  }
  const option = readText(readKey(condition, 'is'));
  if (option === null || options.includes(option)) return [];
  const at = [...path, 'is'];
  const detail = 'unknown-option';
  return [reportUnknown(source, 'unknown-position', at, option, options, 'value', detail)];
}
