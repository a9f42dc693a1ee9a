import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CAST_LOOKS } from './cast-looks.fixture.ts';
import { LOOK_TRAITS, type AgeGroup, type Look } from './look.ts';
import { MOODS, type Mood } from './mood.ts';
import { Person } from './person.tsx';

const PLAIN: Look = {
  skin: 3,
  hair: 'short',
  hairColour: 'brown',
  brows: 'medium',
  glasses: 'none',
  facialHair: 'none',
  build: 'medium',
  top: 'shirt',
  topColour: 'sky',
  extra: 'none',
};

/** The cast, and looks that have every value of every trait between them: the longest has nine. */
const PEOPLE: readonly { readonly look: Look; readonly ageGroup: AgeGroup }[] = [
  ...CAST_LOOKS,
  ...Array.from({ length: 9 }, (_, index) => ({
    ageGroup: (['young', 'adult', 'older'] as const)[index % 3] ?? 'adult',
    look: {
      ...PLAIN,
      ...Object.fromEntries(
        Object.entries(LOOK_TRAITS).map(([trait, values]) => [
          trait,
          values[index % values.length],
        ]),
      ),
    },
  })),
];

/** The drawing as a page shows it that forbids style attributes. */
const draw = (look: Look, ageGroup: AgeGroup, mood: Mood, pose: 'bust' | 'portrait'): string =>
  renderToStaticMarkup(
    createElement(Person, { look, ageGroup, mood, label: 'Liis Tamm', pose }),
  ).replaceAll(/ style="[^"]*"/g, '');

const pathsOf = (markup: string): string[] =>
  [...markup.matchAll(/ d="([^"]*)"/g)].map((match) => match[1] ?? '');

/** How many numbers each command of a path takes. */
const ARITY: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  A: 7,
  Z: 0,
};

function isPath(d: string): boolean {
  if (!d.startsWith('M')) return false;
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].every(([, command = '', rest = '']) => {
    const arity = ARITY[command.toUpperCase()];
    const numbers = rest.match(/-?\d*\.?\d+/g) ?? [];
    const isClean = rest.replaceAll(/-?\d*\.?\d+/g, '').trim() === '';
    const isWhole = arity === 0 ? numbers.length === 0 : numbers.length % (arity ?? 0) === 0;
    return isClean && isWhole && (arity === 0 || numbers.length > 0);
  });
}

describe('a person as markup', () => {
  it('has another face in each mood, made of sound paths near the picture', () => {
    for (const { look, ageGroup } of PEOPLE) {
      for (const pose of ['bust', 'portrait'] as const) {
        const drawings = MOODS.map((mood) => draw(look, ageGroup, mood, pose));
        expect(new Set(drawings).size).toBe(MOODS.length);
        const paths = drawings.flatMap(pathsOf);
        expect(paths.filter((d) => !isPath(d))).toEqual([]);
        const numbers = paths.flatMap((d) => d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
        expect(numbers.filter((number) => Math.abs(number) > 250)).toEqual([]);
      }
    }
  });

  it('keeps one structure in all moods, so that each face can become any other', () => {
    for (const { look, ageGroup } of PEOPLE) {
      const structures = MOODS.map((mood) =>
        pathsOf(draw(look, ageGroup, mood, 'bust'))
          .join()
          .replaceAll(/-?\d*\.?\d+/g, '0')
          .replaceAll(/ ?0/g, '0'),
      );
      expect(new Set(structures).size).toBe(1);
    }
  });

  it('shows each value of a trait', () => {
    for (const [trait, values] of Object.entries(LOOK_TRAITS)) {
      const drawings = values.map((value) =>
        draw({ ...PLAIN, [trait]: value }, 'adult', 'calm', 'bust'),
      );
      expect([trait, new Set(drawings).size]).toEqual([trait, values.length]);
    }
  });

  it('tells the cast apart, and the ages', () => {
    const cast = CAST_LOOKS.map(({ look, ageGroup }) => draw(look, ageGroup, 'calm', 'portrait'));
    expect(new Set(cast).size).toBe(CAST_LOOKS.length);
    const ages = (['young', 'adult', 'older'] as const).map((age) =>
      draw(PLAIN, age, 'calm', 'bust'),
    );
    expect(new Set(ages).size).toBe(3);
  });
});
