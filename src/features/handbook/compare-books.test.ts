import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/source/languages.ts';
import { aHandbook } from '../../../tests/builders/a-handbook.ts';
import { arrangeBook } from './arrange-book.ts';
import { compareBooks } from './compare-books.ts';
import type { HandbookBook } from './handbook-book.ts';

async function openAll(language: (typeof LANGUAGES)[number], today = '2026-11-23') {
  const { content, fill } = await aHandbook(language);
  const books = content.stances.map(({ id }) => arrangeBook(content, id, fill(id), today));
  return { content, books: books.filter((book): book is HandbookBook => book !== null) };
}

describe.each(LANGUAGES)('the books of the companies in %s', (language) => {
  it('hold every word and every figure', async () => {
    const { books } = await openAll(language);
    expect(books.length).toBeGreaterThan(2);
    for (const book of books) {
      const written = JSON.stringify(book);
      expect(written).not.toContain('{{');
      expect(written).not.toMatch(/"(?:name|about|statement|conduct|why|question|text)":""/);
    }
  });

  it('tell every practice once under a component and in full under one value', async () => {
    const { books, content } = await openAll(language);
    const ids = Object.keys(content.code.practices).toSorted();
    for (const { values, components } of books) {
      expect(
        components.flatMap(({ practices }) => practices.map(({ id }) => id)).toSorted(),
      ).toEqual(ids);
      const told = values.flatMap(({ id, practices }) =>
        practices.filter((practice) => practice.values[0] === id).map((practice) => practice.id),
      );
      expect(told.toSorted()).toEqual(ids);
      const weights = values.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  it('differ by what they say, the same way from both sides, and never from themselves', async () => {
    const { books } = await openAll(language);
    for (const here of books) {
      for (const there of books) {
        const differences = compareBooks(here, there);
        const back = compareBooks(there, here);
        expect(differences.practices).toEqual(back.practices);
        expect(differences.positions.map(({ id }) => id)).toEqual(
          back.positions.map(({ id }) => id),
        );
        expect(differences.positions.length + differences.shared.length).toBe(
          here.positions.length,
        );
        expect(new Set(differences.heavier)).toEqual(new Set(back.lighter));
      }
      const self = compareBooks(here, here);
      expect([self.positions, self.practices, self.facts, self.heavier].flat()).toEqual([]);
    }
  });
});

describe('the law in a book', () => {
  it('is that of the country, and of the Union where the country is in it', async () => {
    const { books, content } = await openAll('en');
    for (const { stance, law } of books) {
      const country = content.stances.find(({ id }) => id === stance)?.country;
      expect(new Set(law.map((fact) => fact.country))).toEqual(
        new Set(country === 'EE' ? ['EE', 'EU'] : ['CN']),
      );
    }
  });

  it('is overdue from the day after a year, not before', async () => {
    const checked = new Set((await aHandbook('en')).content.law.map(({ checkedOn }) => checkedOn));
    expect([...checked]).toEqual(['2026-11-23']);
    for (const [today, overdue] of [
      ['2027-11-23', false],
      ['2027-11-24', true],
    ] as const) {
      const { books } = await openAll('en', today);
      for (const { law } of books) expect(law.every((fact) => fact.overdue === overdue)).toBe(true);
    }
  });
});
