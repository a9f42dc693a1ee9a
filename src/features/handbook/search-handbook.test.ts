import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/source/languages.ts';
import { aHandbook } from '../../../tests/builders/a-handbook.ts';
import { arrangeBook } from './arrange-book.ts';
import { foldText } from './fold-text.ts';
import type { HandbookBook } from './handbook-book.ts';
import { indexBook } from './index-book.ts';
import { listPassages } from './list-passages.ts';
import { searchHandbook } from './search-handbook.ts';
import type { Hit } from './search-handbook.ts';

const name = ({ kind, id }: Hit): string => `${kind}.${id}`;
const read = (pieces: Hit['title']): string => pieces.map(({ text }) => text).join('');

describe.each(LANGUAGES)('searching the handbooks in %s', (language) => {
  const books: HandbookBook[] = [];
  beforeAll(async () => {
    const { content, fill, today } = await aHandbook(language);
    for (const { id } of content.stances) {
      const book = arrangeBook(content, id, fill(id), today);
      if (book !== null) books.push(book);
    }
  });

  it('finds every practice by its name, before all that is not called so', () => {
    for (const book of books) {
      const index = indexBook(book);
      for (const practice of book.components.flatMap(({ practices }) => practices)) {
        const hits = searchHandbook(index, practice.name);
        const at = hits.findIndex(({ id, kind }) => kind === 'practice' && id === practice.id);
        expect(at, practice.name).toBeGreaterThanOrEqual(0);
        for (const hit of hits.slice(0, at)) expect(read(hit.title)).toContain(practice.name);
      }
    }
  });

  it('finds every place by any of its texts, and by their beginning and end', () => {
    for (const book of books) {
      const index = indexBook(book);
      for (const { kind, id, title, texts } of listPassages(book)) {
        for (const text of [title, ...texts].filter((words) => words.trim() !== '')) {
          for (const query of [text, text.slice(0, 7), text.slice(-7)]) {
            const names = searchHandbook(index, query).map(name);
            expect(names, query).toContain(`${kind}.${id}`);
          }
        }
      }
    }
  });

  it('asks neither for capitals nor for marks above letters', () => {
    const [book] = books;
    if (book === undefined) throw new Error('no book');
    const index = indexBook(book);
    for (const { title } of listPassages(book)) {
      const found = searchHandbook(index, title).map(name);
      expect(searchHandbook(index, title.toUpperCase()).map(name)).toEqual(found);
      expect(searchHandbook(index, foldText(title).text).map(name)).toEqual(found);
      expect(searchHandbook(index, title.normalize('NFD')).map(name)).toEqual(found);
    }
  });

  it('finds less, never more, the more is asked; marks answers and changes no letter', () => {
    const [book] = books;
    if (book === undefined) throw new Error('no book');
    const passages = listPassages(book);
    const index = indexBook(book);
    const sentences = passages.flatMap(({ title, texts }) => [title, ...texts]);
    const someWords = fc
      .tuple(fc.constantFrom(...sentences), fc.nat(40), fc.integer({ min: 1, max: 6 }))
      .map(([text, from, length]) => text.slice(from, from + length));
    fc.assert(
      fc.property(someWords, someWords, (one, other) => {
        const wide = searchHandbook(index, one);
        const narrow = searchHandbook(index, `${one} ${other}`).map(name);
        fc.pre(one.trim() !== '');
        expect(wide.map(name)).toEqual(expect.arrayContaining(narrow));
        for (const hit of wide) {
          const passage = passages.find((place) => name(hit) === `${place.kind}.${place.id}`);
          expect(read(hit.title)).toBe(passage?.title);
          expect(passage?.texts.join('\n')).toContain(read(hit.excerpt));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('searching a handbook', () => {
  it('takes any text for a query; an empty one finds nothing', async () => {
    const { content, fill, today } = await aHandbook('en');
    const book = arrangeBook(content, 'careful-bank', fill('careful-bank'), today);
    if (book === null) throw new Error('no book');
    const index = indexBook(book);
    expect(searchHandbook(index, '')).toEqual([]);
    expect(searchHandbook(index, ' \n\t　')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        for (const { title, excerpt } of searchHandbook(index, query)) {
          expect(read([...title, ...excerpt]).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says where a practice stands and shows the sentence that answers', async () => {
    const { content, fill, today } = await aHandbook('en');
    const book = arrangeBook(content, 'careful-bank', fill('careful-bank'), today);
    const hits = book === null ? [] : searchHandbook(indexBook(book), 'FAMILIAR voice');
    expect(hits.map(name)).toEqual(['practice.protect-personal-data']);
    expect(hits[0]?.within).toBe('Conduct at work');
    expect(hits[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'voice',
      'familiar',
    ]);
  });
});
