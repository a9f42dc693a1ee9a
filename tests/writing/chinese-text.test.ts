import autocorrect from 'autocorrect-node';
import { describe, expect, it } from 'vitest';
import { listWords } from './list-words.ts';

const PERSON = /\{\{[^}]*(?:name|address|company)[^}]*\}\}/g;
const FIGURE = /\{\{[^}]*\}\}/g;
/** Written by people in a hurry, on purpose without marks. */
const HASTY = /twelve-messages-waiting\/.+ (?:scenes\.(?:three-words|second-try)|outcomes)\./;
/** Marks that stand twice, or half-width ones beside a Chinese character. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a mark twice', /([，。；：？、])\1|！！/u],
  ['a half-width mark', /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u],
  ['three dots for an ellipsis', /\.\.\.|。。/u],
  ['a single ellipsis dot', /(?<!…)…(?!…)/u],
  ['straight quotes', /"[^"]*\p{Script=Han}[^"]*"/u],
  ['a space between characters', /\p{Script=Han} +\p{Script=Han}/u],
];

/** Faults of one text, the placeholders taken for a word. */
function findFaults(text: string): string[] {
  const plain = text.replaceAll(PERSON, '某').replaceAll(FIGURE, '1');
  const known = FAULTS.flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : []));
  // Spaces beside Latin letters and figures are a matter of type setting, not of writing.
  const tight = (one: string): string => one.replaceAll(/\s+/g, '');
  const corrected = autocorrect.format(plain);
  return tight(corrected) === tight(plain) ? known : [...known, `better: ${corrected}`];
}

describe('the Chinese texts', () => {
  const words = listWords('zh-CN').filter(
    ({ file, path }) =>
      !/(?:cli|problems)\.json$/.test(file) && !HASTY.test(`${file} ${path.join('.')}`),
  );

  it('have the marks of Chinese', () => {
    const found = words.flatMap(({ file, path, text }) =>
      text
        .split('\n')
        .flatMap(findFaults)
        .map((fault) => `${fault}: ${file} ${path.join('.')}: ${text.slice(0, 40)}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['您好,请坐', '您好，，请坐', '您好...', '他说"请坐"', '请 坐', '您好!'])(
    'would not be passed with “%s”',
    (text) => {
      expect(findFaults(text)).not.toEqual([]);
    },
  );
});
