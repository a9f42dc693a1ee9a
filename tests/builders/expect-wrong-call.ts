import { expect } from 'vitest';
import type { CommandResult } from './run-command.ts';

/** Exit status 2: one line on standard error, nothing on standard output. */
export function expectWrongCall(result: CommandResult, words: RegExp): void {
  expect(result.stderr).toMatch(/^goodfaith: [^\n]+\n$/);
  expect(result.stderr).toMatch(words);
  expect(result.stdout).toBe('');
  expect(result.status).toBe(2);
}
