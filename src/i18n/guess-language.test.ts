import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

describe('guessLanguage', () => {
  it.each([
    [['et-EE', 'en'], 'et'],
    [['fi', 'zh-TW'], 'zh-CN'],
    [['ZH'], 'zh-CN'],
    [['fr', 'de'], 'en'],
    [['etc'], 'en'],
    [[], 'en'],
  ])('%j reads %s', (asked, language) => {
    expect(guessLanguage(asked)).toBe(language);
  });
});
