import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileWords } from '../../src/core/library/cue-words.ts';
import { LANGUAGES } from '../../src/core/source/languages.ts';
import { listWords } from './list-words.ts';

const entries = z.array(
  z.strictObject({
    wrong: z.array(z.string().min(2)).min(1),
    instead: z.string(),
    /** Beginnings of the files that may use it. */
    unless: z.array(z.string()).optional(),
  }),
);
const termsSchema = z.strictObject({
  format: z.literal(1),
  en: entries,
  et: entries,
  'zh-CN': entries,
});

const TERMS = termsSchema.parse(
  parse(readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'terms.yaml'), 'utf8')),
);

describe.each(LANGUAGES)('the terms of %s', (language) => {
  it('are used in their right forms', () => {
    const words = listWords(language);
    const found = TERMS[language].flatMap(({ wrong, instead, unless = [] }) => {
      const pattern = compileWords(wrong, language);
      return words
        .filter(({ file }) => !unless.some((start) => file.startsWith(start)))
        .flatMap(({ file, path, text }) =>
          (text.match(pattern) ?? []).map(
            (form) => `${form} (${instead}): ${file} ${path.join('.')}`,
          ),
        );
    });
    expect(found).toEqual([]);
  });
});

it('a wrong form is found in any text', () => {
  expect('Töötan kliendituges.').toMatch(compileWords(['kliendituges'], 'et'));
  expect('这是客户道德。').toMatch(compileWords(['客户道德'], 'zh-CN'));
});
