import { describe, expect, it } from 'vitest';
import { listWords } from './list-words.ts';

/** Both ways of addressing one person, by language. */
const WAYS = {
  et: [
    /(?<!\p{L})(?:te|teie|teid|teil|teile|teilt|teiega)(?!\p{L})/iu,
    /(?<!\p{L})(?:sa|sina|sind|sinu|sul|sulle|sult|sinuga)(?!\p{L})/iu,
  ],
  'zh-CN': [/您/u, /你(?!们)/u],
} as const;

/** Where somebody quotes, or asks, how to be addressed. */
const ABOUT_ADDRESS = /form-of-address|proper-address|madam-or-miss/;

function mixes(language: keyof typeof WAYS, text: string): boolean {
  // Words in quotes are somebody else's.
  const own = text
    .replaceAll(/„[^“]*“|“[^”]*”|\*[^*]*\*/g, '')
    // All of you are several.
    .replaceAll(/(?<!\p{L})te\p{L}* kõi\p{L}*/giu, '');
  return WAYS[language].every((way) => way.test(own));
}

describe.each(['et', 'zh-CN'] as const)('one text in %s', (language) => {
  it('addresses a person in one way', () => {
    const found = listWords(language)
      .filter(({ file, path }) => !ABOUT_ADDRESS.test(`${file} ${path.join('.')}`))
      .filter(({ text }) => mixes(language, text))
      .map(({ file, path, text }) => `${file} ${path.join('.')}: ${text}`);
    expect(found).toEqual([]);
  });
});

it('a mixed address is found', () => {
  expect(mixes('et', 'Kas te ootate, ma aitan sind.')).toBe(true);
  expect(mixes('et', 'Kas te ootate? „Sina jälle,“ ütleb kolleeg.')).toBe(false);
  expect(mixes('zh-CN', '您稍等，我帮你看。')).toBe(true);
  expect(mixes('zh-CN', '你们那儿好，您请坐。')).toBe(false);
});
