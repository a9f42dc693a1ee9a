import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const faults = (text: string): string[] =>
  readSource('a.yaml', text).problems.map((problem) => problem.detail);

describe('readSource', () => {
  it('reads YAML and JSON, with a byte order mark and CRLF', () => {
    expect(readSource('a', '\u{feff}a: 1\r\nb: [x, true]\r\n').source.value).toEqual({
      a: 1,
      b: ['x', true],
    });
    expect(readSource('a', '{"a": "\\ud83d\\ude00",\n\t"b": null}').source.value).toEqual({
      a: '😀',
      b: null,
    });
  });

  it('uses the core schema: yes, dates and merge keys are plain text', () => {
    expect(readSource('a', 'a: yes\nb: 2026-11-01\n<<: c').source.value).toEqual({
      a: 'yes',
      b: '2026-11-01',
      '<<': 'c',
    });
  });

  it('keeps keys that mean something to JavaScript as plain keys', () => {
    const { value } = readSource('a', '__proto__: { polluted: true }\nconstructor: 1').source;
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('points at values, keys and the nearest parent', () => {
    const { source } = readSource('a', 'scenes:\n  opening:\n    to: nowhere\n    empty:\n');
    expect(source.locate(['scenes', 'opening', 'to'])).toEqual({ line: 3, column: 9 });
    expect(source.locate(['scenes', 'opening'], 'key')).toEqual({ line: 2, column: 3 });
    expect(source.locate(['scenes', 'opening', 'mood'])).toEqual({ line: 3, column: 5 });
    expect(source.locate(['scenes', 'opening', 'empty'])).toEqual({ line: 4, column: 5 });
  });

  it.each([
    ['a: 1\na: 2', 'duplicate-key'],
    ['a: "\\ud800"', 'lone-surrogate'],
    ['a: &x [*x]', 'alias-in-itself'],
    ['a: *x', 'unknown-alias'],
    ['a: one: two', 'yaml-second-colon'],
    ['a:\n\t- b', 'yaml-tab'],
    ['a: "b', 'yaml-missing-character'],
    ['a: !!binary YQ==', 'yaml-tag'],
    ['a: 1\n---\nb: 2', 'yaml-many-documents'],
    ['%YAML 1.1\n---\na: yes', 'yaml-version'],
    ['? [a]\n: b', 'key-not-text'],
    ['a: @b', 'yaml-bad-start'],
    ['a: {{name}} is here', 'yaml-bare-placeholder'],
    ['a:\n  - {{name}}', 'yaml-bare-placeholder'],
    ['a: "\\q"', 'yaml-bad-escape'],
  ])('reports %j as %s', (text, detail) => {
    expect(faults(text)[0]).toBe(detail);
  });

  it('allows 100 aliases and no more', () => {
    const many = (count: number): string => `a: &a 1\nb: [${'*a, '.repeat(count)}]`;
    expect(faults(many(100))).toEqual([]);
    expect(faults(many(101))[0]).toBe('too-many-aliases');
  });

  it('refuses aliases that multiply', () => {
    const lines = ['a0: &a0 [1, 1]'];
    for (let i = 1; i < 50; i += 1) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    expect(faults(lines.join('\n'))).toContain('aliases-too-large');
  });

  it('allows a nesting of 100 and refuses 101 and 20,000, in every style', () => {
    const flow = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(faults(flow(100))).toEqual([]);
    for (const text of [flow(101), flow(20_000), '['.repeat(20_000), '- '.repeat(20_000)]) {
      expect(faults(text)[0]).toBe('nested-too-deep');
    }
    expect(faults('? '.repeat(20_000))[0]).toBe('nested-too-deep');
    expect(faults('{a: '.repeat(20_000))[0]).toBe('nested-too-deep');
  });
});
