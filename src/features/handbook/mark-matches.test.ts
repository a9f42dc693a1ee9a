import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { markMatches } from './mark-matches.ts';

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'A',
    'õ',
    'Õ',
    'o',
    '\u0303',
    'š',
    '退',
    '货',
    'ﬁ',
    '½',
    'Ａ',
    ' ',
    '’',
    '𠮷',
  ),
  maxLength: 24,
});

describe('marking what was searched for', () => {
  it('loses and adds no letter, and marks all that was asked for', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, asked, after) => {
        const text = before + asked + after;
        const term = foldText(asked).text;
        const pieces = markMatches(text, [term]);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
        const found = marked.some((piece) => foldText(piece).text.includes(term));
        expect(found).toBe(term !== '');
      }),
    );
  });

  it('marks a letter with its diacritic, however it is written', () => {
    const marked = (text: string, term: string): string[] =>
      markMatches(text, [term]).flatMap((piece) => (piece.marked ? [piece.text] : []));
    expect(marked('Tõend ja to\u0303end', 'toe')).toEqual(['Tõe', 'to\u0303e']);
    expect(marked('so\u0303', 'so')).toEqual(['so\u0303']);
    expect(marked('七日内可以退货，退货运费另议', '退货')).toEqual(['退货', '退货']);
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, from } = foldText(text);
        expect(foldText(folded).text).toBe(folded);
        expect(from).toHaveLength(folded.length + 1);
        expect(from.at(-1)).toBe(text.length);
      }),
    );
  });
});
