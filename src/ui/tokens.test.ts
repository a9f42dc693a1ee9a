import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The colour a token has in a theme: [light, dark], as hex. */
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

type Theme = 'light' | 'dark';

/** Relative luminance after WCAG 2.2. */
const measureLuminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const findColour = (name: string, theme: Theme): string => {
  const colour = colours.get(name);
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return colour[theme];
};

const measureContrast = (front: string, back: string, theme: Theme): number => {
  const one = measureLuminance(findColour(front, theme));
  const other = measureLuminance(findColour(back, theme));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const SURFACES = ['paper', 'card', 'well'];
const WORDS = ['ink', 'ink-soft', 'moss', 'moss-deep', 'clay', 'clay-deep', 'plum', 'sky'];

const TEXT_PAIRS = [
  ...WORDS.flatMap((front) => SURFACES.map((back) => [front, back] as const)),
  ...['moss', 'clay', 'plum', 'sky'].flatMap((name) => [
    [name, `${name}-soft`] as const,
    ['ink', `${name}-soft`] as const,
    ['ink-soft', `${name}-soft`] as const,
  ]),
  ['on-moss', 'moss'],
  ['on-moss', 'moss-deep'],
  ['on-clay', 'clay'],
  ['on-clay', 'clay-deep'],
  ['on-plum', 'plum'],
  ['ink', 'sand'],
] as const;

const EDGE_PAIRS = ['line-strong', 'star', 'moss', 'clay', 'sky'].flatMap((front) =>
  ['paper', 'card', 'well'].map((back) => [front, back] as const),
);

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  test.each(TEXT_PAIRS)('text in %s reads on %s', (front, back) => {
    expect(measureContrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGE_PAIRS)('%s is seen on %s', (front, back) => {
    expect(measureContrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
