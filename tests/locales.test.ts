import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/source/languages.ts';

const LOCALES = join(import.meta.dirname, '..', 'locales');
const FILES = readdirSync(join(LOCALES, 'en'));

/** Every message of a file, by its dotted key. */
function readMessages(language: string, file: string): Map<string, string> {
  const collect = (value: unknown, key: string): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(Object(value)).flatMap(([name, inner]) =>
          collect(inner, key === '' ? name : `${key}.${name}`),
        );
  return new Map(collect(JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')), ''));
}

const gaps = (text: string | undefined): string[] =>
  [...new Set(text?.match(/\{\{\w+\}\}/g) ?? [])].toSorted();

describe.each(FILES)('the messages of %s', (file) => {
  const english = readMessages('en', file);

  it.each(LANGUAGES)('are all there in %s, with the same gaps', (language) => {
    const messages = readMessages(language, file);
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, text] of messages) {
      expect([key, ...gaps(text)]).toEqual([key, ...gaps(english.get(key))]);
      expect(text.trim()).not.toBe('');
    }
  });

  it('are written, not copied', () => {
    const sentences = [...english].filter(
      ([, text]) => text.replaceAll(/\{\{\w+\}\}/g, '').split(/\s+/).length > 4,
    );
    for (const language of ['et', 'zh-CN']) {
      const messages = readMessages(language, file);
      const copied = sentences.filter(([key, text]) => messages.get(key) === text);
      expect(copied).toEqual([]);
    }
  });
});

describe('the messages of problems', () => {
  it('are each used somewhere, and each detail has one', () => {
    const source = readSourceFiles(join(import.meta.dirname, '..', 'src'));
    const keys = [...readMessages('en', 'problems.json').keys()];
    const unused = keys.filter(
      (key) =>
        !source.includes(`'${key}'`) && !source.includes(`'problems:${key}'`) && !isBuilt(key),
    );
    expect(unused).toEqual([]);
  });
});

/** Keys that the program puts together from parts. */
function isBuilt(key: string): boolean {
  return /^(expected|unreachable|unknown)-/.test(key);
}

function readSourceFiles(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readSourceFiles(path);
      return path.endsWith('.ts') && !path.endsWith('.test.ts') ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}
