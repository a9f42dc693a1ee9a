import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createHunspellFromStrings } from 'hunspell-wasm';

const require = createRequire(import.meta.url);

/** The letters that the dictionary's files hold in the place of others. */
const LETTERS: Readonly<Record<string, string>> = { Ð: 'Š', ð: 'š', Þ: 'Ž', þ: 'ž' };

/** Whether a word is Estonian, by the dictionary of dictionary-et. */
export async function loadEstonian(): Promise<(word: string) => boolean> {
  const folder = require.resolve('dictionary-et').replace(/index\.js$/, '');
  const load = (name: string): string =>
    readFileSync(`${folder}${name}`, 'utf8').replaceAll(
      /[ÐðÞþ]/g,
      (letter) => LETTERS[letter] ?? letter,
    );
  const hunspell = await createHunspellFromStrings(load('index.aff'), load('index.dic'));
  return (word) => hunspell.testSpelling(word);
}
