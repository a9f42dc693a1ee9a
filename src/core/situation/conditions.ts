import type { Test } from './machine.ts';

/** Whether a test holds for the values of all variables, by index. */
export function holds(test: Test, values: ArrayLike<number>): boolean {
  switch (test.kind) {
    case 'constant':
      return test.holds;
    case 'equals':
      return values[test.variable] === test.value;
    case 'atLeast':
      return (values[test.variable] ?? Number.NaN) >= test.value;
    case 'atMost':
      return (values[test.variable] ?? Number.NaN) <= test.value;
    case 'all':
      return test.tests.every((part) => holds(part, values));
    case 'any':
      return test.tests.some((part) => holds(part, values));
    case 'not':
      return !holds(test.test, values);
  }
}
