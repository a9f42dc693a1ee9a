import type { Look } from './look.ts';

/** Skin, the shade on it, lines of the face, lips, cheeks. */
const SKIN = {
  1: ['#f7dcc8', '#eabfa3', '#8f4f3a', '#cd7a68', '#f2ab93'],
  2: ['#efc6a0', '#dda67b', '#7c4229', '#b9624d', '#e8946f'],
  3: ['#dca575', '#c58657', '#683721', '#a54f3b', '#d17f57'],
  4: ['#bf8557', '#a1693f', '#4a2616', '#8d4335', '#b2633f'],
  5: ['#9a6741', '#7c4d2e', '#26110a', '#8c4439', '#a85a3a'],
  6: ['#7d5139', '#613b28', '#180a05', '#ad6256', '#96543c'],
} as const;

/** Hair, strands in it, brows (darker where the hair alone would fade into the skin). */
const HAIR = {
  // Black hair catches a little more light where the room is dark.
  black: ['light-dark(#332b29, #403633)', 'light-dark(#62564f, #74675f)', '#241d1b'],
  brown: ['#66432d', '#88603f', '#553521'],
  auburn: ['#96482a', '#bb6b41', '#7d3a20'],
  blond: ['#dcb568', '#b88c43', '#a2783a'],
  grey: ['#a19d97', '#7f7a74', '#77716a'],
  white: ['#ece8e1', '#c6c0b7', '#847b71'],
} as const;

/** Cloth, its folds, its trim; then what goes with it (scarf, cap), its folds, and a wall that suits both. */
const CLOTH = {
  ink: ['#46506a', '#343c52', '#6b7694', '#c9744c', '#a85a37', '#e9d9bf'],
  moss: ['#55836a', '#40664f', '#86ad94', '#e0b45c', '#bf9340', '#f0dccb'],
  clay: ['#c76d4a', '#a55434', '#e59d7d', '#4f6d84', '#3b5568', '#dbe4da'],
  plum: ['#7f5173', '#643d5a', '#aa7d9e', '#d9b98c', '#bb976a', '#dfe3d4'],
  sky: ['#7ba7c7', '#5b88a9', '#abcbe1', '#a8577a', '#88425f', '#f1e0c4'],
  sand: ['#d8bd92', '#b99a6c', '#efdfc2', '#557d74', '#40635b', '#d6e2e4'],
} as const;

/** A colour by its part in the drawing. */
export type Ink =
  | 'skin'
  | 'shade'
  | 'line'
  | 'lip'
  | 'cheek'
  | 'hair'
  | 'strand'
  | 'brow'
  | 'cloth'
  | 'fold'
  | 'trim'
  | 'accent'
  | 'accentFold'
  | 'wall'
  | 'iris'
  | 'dark'
  | 'steel'
  | 'white'
  | 'gold';

export type Inks = Readonly<Record<Ink, string>>;

/** The colours of one person. */
export function mixInks({ skin: tone, hairColour, topColour }: Look): Inks {
  const [skin, shade, line, lip, cheek] = SKIN[tone];
  const [hair, strand, brow] = HAIR[hairColour];
  const [cloth, fold, trim, accent, accentFold, wall] = CLOTH[topColour];
  const isDark = hairColour === 'black' || hairColour === 'brown';
  const isFair = tone < 3 && !isDark;
  return {
    skin,
    shade,
    line,
    lip,
    cheek,
    hair,
    strand,
    brow: tone > 4 && isDark ? line : brow,
    cloth,
    fold,
    trim,
    accent,
    accentFold,
    wall,
    iris: isFair ? '#4a6273' : '#38221a',
    dark: '#35343f',
    steel: '#8b929b',
    white: '#fffaf3',
    gold: '#d9a53f',
  };
}
