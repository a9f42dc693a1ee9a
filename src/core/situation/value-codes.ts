import type { Variable } from '../scenario/scenario.ts';

/** The whole number that stands for a value of a variable. */
export function encodeValue(variable: Variable, value: boolean | number | string): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const index = variable.type === 'enum' ? variable.options.indexOf(value) : -1;
  if (index < 0) throw new Error(`${value} is not an option of ${variable.id}`);
  return index;
}

/** The value that a whole number stands for. */
export function decodeValue(variable: Variable, code: number): boolean | number | string {
  if (variable.type === 'boolean') return code === 1;
  return variable.type === 'enum' ? (variable.options[code] ?? '') : code;
}
