import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeCards } from './arrange-cards.ts';
import { aLibrary } from './library.fixture.ts';
import type { LibraryCard } from './library-props.ts';
import { EMPTY_QUERY, type LibraryQuery } from './library-query.ts';
import { matchCard } from './match-card.ts';
import { readQuery, writeQuery } from './query-address.ts';
import { suggestNext } from './suggest-next.ts';

const idArbitrary = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);

const queryArbitrary: fc.Arbitrary<LibraryQuery> = fc.record({
  search: fc.string({ unit: 'grapheme', maxLength: 20 }),
  values: fc.uniqueArray(idArbitrary, { maxLength: 4 }),
  practice: fc.option(idArbitrary),
  channels: fc.subarray(['counter', 'phone', 'chat', 'email'] as const),
  levels: fc.subarray([1, 2, 3]),
});

const cardArbitrary: fc.Arbitrary<LibraryCard> = fc
  .record({
    at: fc.nat(14),
    level: fc.integer({ min: 1, max: 3 }),
    unfinished: fc.option(fc.record({ decisions: fc.nat(9), played: fc.nat(99) })),
    best: fc.option(fc.record({ score: fc.nat(100), passed: fc.boolean() })),
  })
  .map(({ at, ...standing }) => {
    const card = aLibrary('en').cards[at];
    if (card === undefined) throw new Error('the fixture is smaller than it says');
    return { ...card, ...standing };
  });

const shelfArbitrary = fc
  .array(cardArbitrary, { maxLength: 40 })
  .map((cards) => cards.map((card, index) => ({ ...card, id: `contact-${index}` })));

describe('the query in the address', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(queryArbitrary, (query) => {
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });

  it('is empty for an empty query, and takes nothing that is no query', () => {
    expect(writeQuery(EMPTY_QUERY)).toBe('');
    expect(readQuery('?level=9&level=2&channel=fax&practice=%00&value=<b>&other=1')).toEqual({
      ...EMPTY_QUERY,
      levels: [2],
    });
  });

  it('reads any address without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(readQuery(address)).toHaveProperty('search');
      }),
    );
  });
});

describe('narrowing the shelf', () => {
  it('asks for everything with an empty query, and for less with each thing more', () => {
    fc.assert(
      fc.property(cardArbitrary, queryArbitrary, (card, query) => {
        expect(matchCard(card, EMPTY_QUERY)).toBe(true);
        if (!matchCard(card, query)) return;
        for (const part of ['search', 'values', 'practice', 'channels', 'levels'] as const) {
          expect(matchCard(card, { ...query, [part]: EMPTY_QUERY[part] })).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['en', 'JACKET queue', 'return-outside-policy'],
    ['et', 'pohjusele', 'return-outside-policy'],
    ['et', 'Tähtaja', 'return-outside-policy'],
    ['zh-CN', '外套', 'return-outside-policy'],
    ['zh-CN', '机器人', 'implausible-claim'],
  ] as const)('finds in %s by %s', (language, search, id) => {
    const found = aLibrary(language).cards.filter((card) =>
      matchCard(card, { ...EMPTY_QUERY, search }),
    );
    expect(found.map((card) => card.id)).toEqual([id]);
  });
});

describe('the order of the shelf', () => {
  const rank = ({ unfinished, best }: LibraryCard): number =>
    unfinished === null ? (best === null ? 1 : 2) : 0;

  it('is begun, new, met, and by level within the new and the met', () => {
    fc.assert(
      fc.property(shelfArbitrary, (cards) => {
        const shelf = arrangeCards(cards);
        expect(new Set(shelf)).toEqual(new Set(cards));
        for (const [index, card] of shelf.entries()) {
          const before = shelf[index - 1];
          if (before === undefined) continue;
          expect(rank(before)).toBeLessThanOrEqual(rank(card));
          const isLater = rank(card) > rank(before) || rank(card) === 0;
          expect(isLater || before.level <= card.level).toBe(true);
        }
      }),
    );
  });
});

describe('the suggestion', () => {
  it('is the easiest new contact, else the easiest not passed, never one that is begun', () => {
    fc.assert(
      fc.property(shelfArbitrary, (cards) => {
        const open = cards.filter((card) => card.unfinished === null);
        const fresh = open.filter((card) => card.best === null);
        const failed = open.filter((card) => card.best?.passed === false);
        const pool = fresh.length > 0 ? fresh : failed;
        const easiest = pool.toSorted((a, b) => a.level - b.level)[0];
        expect(suggestNext(cards, [], null)?.scenario).toBe(easiest?.id);
      }),
    );
  });

  it('goes along the own path first, and says why', () => {
    fc.assert(
      fc.property(shelfArbitrary, fc.boolean(), (cards, own) => {
        const steps = cards.toReversed().map((card) => ({ card, why: `why ${card.id}` }));
        const path = { id: 'week', name: 'Week', about: '', own, steps };
        const next = steps.find(({ card }) => card.best === null && card.unfinished === null);
        const suggested = suggestNext(cards, [path], null);
        const expected =
          own && next !== undefined
            ? { scenario: next.card.id, because: { kind: 'path', why: next.why } }
            : suggestNext(cards, [], null);
        expect(suggested).toEqual(expected);
      }),
    );
  });

  it('then offers what turns on the value that stands lowest', () => {
    fc.assert(
      fc.property(shelfArbitrary, (cards) => {
        const [value] = cards.flatMap((card) => card.values);
        fc.pre(value !== undefined);
        const open = cards.filter((card) => card.best === null && card.unfinished === null);
        const telling = open
          .filter((card) => card.values.some(({ id }) => id === value?.id))
          .toSorted((a, b) => a.level - b.level)[0];
        const suggested = suggestNext(cards, [], value ?? null);
        const plain = suggestNext(cards, [], null);
        expect(suggested?.scenario).toBe(telling?.id ?? plain?.scenario);
        expect(suggested?.because.kind === 'value').toBe(telling !== undefined);
      }),
    );
  });
});
