import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listWords } from './list-words.ts';
import { loadEstonian } from './load-estonian.ts';

/** Right words that the dictionary does not know; a word that ends in * also stands for longer ones. */
const OWN = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'words.et.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const whole = new Set(OWN.filter((word) => !word.endsWith('*')));
const stems = OWN.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

/** What is not prose: placeholders, options of the command line, addresses, quoted names of keys. */
const NOT_PROSE = /\{\{[^}]*\}\}|(?<!\p{L})--?[a-z][\w-]*|https?:\S+|\S*[/_@]\S*|\b\w+\.\w+\b/gu;

it('Estonian is spelt as Estonian is', { timeout: 120_000 }, async () => {
  const isKnown = await loadEstonian();
  const seen = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const right =
      whole.has(word) ||
      whole.has(word.toLowerCase()) ||
      stems.some((stem) => word.startsWith(stem) || word.toLowerCase().startsWith(stem)) ||
      isKnown(word) ||
      isKnown(word.toLowerCase());
    seen.set(word, right);
    return right;
  };
  const wrong = listWords('et')
    .filter(({ file }) => !file.endsWith('cli.json') && !file.endsWith('problems.json'))
    .flatMap(({ file, path, text }) =>
      (text.replaceAll(NOT_PROSE, ' ').match(/\p{L}[\p{L}’'-]*\p{L}|\p{L}/gu) ?? [])
        .filter((word) => !isRight(word))
        .map((word) => `${word}: ${file} ${path.join('.')}`),
    );
  expect(wrong).toEqual([]);
});

it('a misspelt word is found', async () => {
  const isKnown = await loadEstonian();
  expect(['vabandame', 'tagastamine', 'šokolaad', 'klienditoes'].map(isKnown)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['vabanadme', 'tagastammine', 'shokolaad'].map(isKnown)).toEqual([false, false, false]);
});
