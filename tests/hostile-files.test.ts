import {
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workedSoFar } from './builders/time-work.ts';
import { checkContent } from '../src/content/check-content.ts';
import { FileFault } from '../src/content/file-fault.ts';
import { layOutProject } from '../src/content/project-layout.ts';
import type { Problem } from '../src/core/source/problem.ts';
import { createTranslate } from '../src/i18n/create-translate.ts';
import { describeProblem } from '../src/i18n/describe-problem.ts';
import { loadMessages } from '../src/i18n/load-messages.ts';
import { aFolder, aProject, writeProject } from './builders/a-project.ts';
import { TODAY } from './builders/check-project.ts';
import { spoilArbitrary } from './builders/mutate-text.ts';

const translate = await createTranslate('en', await loadMessages('en'));

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}

function check(folder: string): readonly Problem[] {
  const layout = layOutProject(folder);
  return checkContent([], { ...layout, today: TODAY }, layout).problems;
}

/** What `check` answers to the content of a scenario file. */
function checkText(text: string | Uint8Array): readonly Problem[] {
  const folder = writeProject(aProject());
  writeFileSync(join(folder, 'scenarios/short-visit/scenario.yaml'), text);
  return check(folder);
}

/** Every problem has a place and words of its own. */
function expectReadable(problems: readonly Problem[]): void {
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    const message = describeProblem(translate, problem);
    expect(message).not.toBe(problem.detail);
    expect(message).toMatch(/ /);
    expect(message.length).toBeLessThan(8000);
  }
}

describe('hostile files', () => {
  it('are refused in words, whatever is done to them', () => {
    const folder = writeProject(aProject());
    const files = listFiles(folder);
    const sound = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
    let slowest = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), spoilArbitrary, (file, spoil) => {
        writeFileSync(file, spoil(sound.get(file) ?? ''));
        const started = workedSoFar();
        const problems = check(folder);
        slowest = Math.max(slowest, workedSoFar() - started);
        writeFileSync(file, sound.get(file) ?? '');
        expectReadable(problems);
      }),
      { numRuns: 2500 },
    );
    expect(slowest).toBeLessThan(4000);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  const bomb = ['a0: &a0 [1, 1, 1, 1]'];
  for (let i = 1; i < 60; i += 1) bomb.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);

  it.each([
    ['an alias bomb', bomb.join('\n'), 'syntax'],
    ['101 aliases', `a: &a 1\nb: [${'*a, '.repeat(101)}]`, 'syntax'],
    ['a bracket 20,000 deep', '['.repeat(20_000), 'syntax'],
    ['a list 20,000 deep', '- '.repeat(20_000), 'syntax'],
    ['keys 20,000 deep', '{"a":'.repeat(20_000), 'syntax'],
    ['explicit keys 20,000 deep', '? '.repeat(20_000), 'syntax'],
    ['an anchor in itself', 'a: &a\n  b: *a', 'syntax'],
    ['eight million brackets', ']'.repeat(8_000_000), 'too-large'],
    ['two million items', '- a\n'.repeat(2_000_000), 'too-large'],
    ['four million items', `[${'a,'.repeat(4_000_000)}]`, 'too-large'],
    ['eight million quotes', '"'.repeat(8_000_000), 'too-large'],
    ['eight million lines', '\n'.repeat(8_000_000), 'too-large'],
    ['two million documents', '---\n'.repeat(2_000_000), 'too-large'],
    ['half a character', '{"format": "\\ud800"}', 'syntax'],
    ['bytes that are no UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80]), 'syntax'],
    ['a key twice', 'format: 1\nformat: 1', 'syntax'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'too-large'],
    ['nothing at all', '', 'shape'],
    ['a list', '[1, 2]', 'shape'],
    ['not a number', 'format: .nan', 'shape'],
    ['the prototype', '__proto__: { polluted: true }', 'shape'],
    ['the constructor', 'constructor: { prototype: { polluted: true } }', 'shape'],
    ['binary', new Uint8Array([0, 1, 2, 3, 4]), 'syntax'],
  ])('refuse %s within two seconds', (_, text, code) => {
    const started = workedSoFar();
    const problems = checkText(text);
    expect(workedSoFar() - started).toBeLessThan(4000);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expectReadable(problems);
  });

  it('answer in faults of the author, not of the program, when there are very many', () => {
    const keys = Array.from({ length: 200_000 }, (_, index) => `k${index}: 1`).join('\n');
    const problems = checkText(keys).filter(({ file }) => file.endsWith('scenario.yaml'));
    expect(problems).toHaveLength(501);
    expectReadable(problems);
  });

  it('may use words of JavaScript as ids', () => {
    const text = readFileSync(
      join(writeProject(aProject()), 'scenarios/short-visit/scenario.yaml'),
      'utf8',
    );
    const problems = checkText(text.replaceAll('content', 'constructor'));
    const about = problems.filter(({ file }) => file.endsWith('scenario.yaml'));
    expect(about).toEqual([]);
  });

  it.each([
    ['a folder that is not there', (folder: string) => join(folder, 'nowhere'), 'not-found'],
    ['a folder of nothing', (folder: string) => join(folder, 'empty'), 'not-content'],
    ['a circle of links', (folder: string) => join(folder, 'circle'), 'not-readable'],
    ['a device without end', () => '/dev/zero', 'not-a-file'],
    ['a name with a zero in it', (folder: string) => join(folder, 'a\u0000b'), 'not-readable'],
  ])('%s is a fault of the call', (_, find, reason) => {
    const folder = writeProject(aProject(), aFolder());
    mkdirSync(join(folder, 'empty'));
    symlinkSync(join(folder, 'circle'), join(folder, 'circle'));
    const layout = layOutProject(folder);
    const call = (): unknown => checkContent([find(folder)], { ...layout, today: TODAY }, layout);
    expect(call).toThrow(FileFault);
    expect(call).toThrow(expect.objectContaining({ reason }));
  });

  it('texts without their scenario are a fault of the call, not passed over', () => {
    const folder = writeProject(aProject());
    const layout = layOutProject(folder);
    mkdirSync(join(folder, 'scenarios/half-made'));
    writeFileSync(join(folder, 'scenarios/half-made/en.yaml'), 'format: 1');
    const call = (): unknown => checkContent([], { ...layout, today: TODAY }, layout);
    expect(call).toThrow(expect.objectContaining({ reason: 'not-found' }));
  });

  it('an empty scenario is one fault, without echoes from its texts', () => {
    const problems = checkText('').filter(({ file }) => file.includes('short-visit'));
    expect(problems.map(({ detail }) => detail)).toEqual(['file-is-empty']);
  });

  it('a folder in place of a text file is a fault of the call too', () => {
    const folder = writeProject(aProject());
    const layout = layOutProject(folder);
    mkdirSync(join(folder, 'scenarios/other/scenario.yaml'), { recursive: true });
    expect(() => checkContent([], { ...layout, today: TODAY }, layout)).toThrow(FileFault);
  });
});
