import { describe, expect, it } from 'vitest';
import { compileWords, countMatches } from './cue-words.ts';

describe('compileWords', () => {
  it.each([
    ['en', ['sorry'], 'Sorry! I am sorry, sorrily.', 2],
    ['et', ['vabanda*', 'me'], 'Vabandame, meie ja me.', 2],
    ['et', ['õiglane'], 'ebaõiglane, õiglane', 1],
    ['zh-CN', ['请', '不好意思'], '请您稍等，不好意思。', 2],
    ['en', ["let's"], "let’s and let's", 2],
    ['en', ['a.b'], 'axb a.b', 1],
    ['en', [], 'anything', 0],
  ] as const)('finds in %s %j in “%s” %i times', (language, words, text, times) => {
    expect(countMatches(text, compileWords(words, language))).toBe(times);
  });
});
