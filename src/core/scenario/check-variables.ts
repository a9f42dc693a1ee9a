import { findRepeats } from '../source/find-repeats.ts';
import { valueField } from './condition-schema.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';

/** Variables by id as the file has them, right or wrong. */
export type VariableEntries = ReadonlyMap<string, unknown>;

/** Types of variables with the kind of value that the shape lets them begin with. */
const KINDS: ReadonlySet<string> = new Set(['integer number', 'enum string']);

export function checkVariables(source: Source, variables: VariableEntries): Problem[] {
  return [...variables].flatMap(([id, variable]) => {
    const path = ['variables', id];
    const [min, max] = [readKey(variable, 'min'), readKey(variable, 'max')];
    const upsideDown = typeof min === 'number' && typeof max === 'number' && min > max;
    return [
      ...(upsideDown
        ? [reportProblem(source, 'shape', [...path, 'max'], 'range-upside-down', { min, max })]
        : []),
      ...findRepeats(source, [...path, 'options']),
      ...(upsideDown ||
      !KINDS.has(`${String(readKey(variable, 'type'))} ${typeof readKey(variable, 'initial')}`)
        ? []
        : checkValue(source, variable, readKey(variable, 'initial'), [...path, 'initial'])),
    ];
  });
}

/** Whether `value` is one that the variable can have. */
export function checkValue(
  source: Source,
  variable: unknown,
  value: unknown,
  path: Path,
): Problem[] {
  const type = readKey(variable, 'type');
  const shape = (detail: string, values: Problem['values']): Problem[] => [
    reportProblem(source, 'shape', path, detail, { found: JSON.stringify(value) ?? '', ...values }),
  ];
  // What no variable can have was told by the shape already.
  if (!valueField.safeParse(value).success) return [];
  if (type === 'boolean') return typeof value === 'boolean' ? [] : shape('expected-yes-no', {});
  if (type === 'enum') {
    const options = readItems(readKey(variable, 'options'));
    return options.includes(value) ? [] : shape('not-one-of', { allowed: options.join(', ') });
  }
  if (type !== 'integer') return [];
  if (typeof value !== 'number') return shape('expected-integer', {});
  const [min, max] = [readKey(variable, 'min'), readKey(variable, 'max')];
  const outside =
    (typeof min === 'number' && value < min) || (typeof max === 'number' && value > max);
  return outside ? shape('outside-range', { min: String(min), max: String(max) }) : [];
}

export function readVariables(scenario: unknown): VariableEntries {
  return new Map(readEntries(readKey(scenario, 'variables')));
}
