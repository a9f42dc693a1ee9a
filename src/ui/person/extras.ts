import type { Look } from './look.ts';
import type { Measures } from './measure-person.ts';
import type { Shape } from './shapes.tsx';

/** Things a person has with them, as layers of the drawing. */
export interface Extra {
  readonly behind?: readonly Shape[];
  /** Over the clothes. */
  readonly worn?: readonly Shape[];
  /** On the head, over the hair. */
  readonly head?: readonly Shape[];
  readonly before?: readonly Shape[];
}

/** A hand that rests on something. */
const hand = (x: number, y: number): Shape[] => [
  ['skin', `M${x - 12} ${y + 6}c-2-9 3-15 12-15c9 0 14 6 12 15c-2 7-22 7-24 0Z`],
  ['shade', `M${x - 5} ${y + 9}v-8M${x + 1} ${y + 10}v-9M${x + 7} ${y + 9}v-8`, 1.6],
];

const both = (s: number, draw: (x: (reach: number) => number) => string): string =>
  draw((reach) => -s - reach) + draw((reach) => s + reach);

export const EXTRAS: Readonly<Partial<Record<Look['extra'], (measures: Measures) => Extra>>> = {
  'hearing-aid': ({ face: w }) => ({
    head: [
      ['accent', `M${-w - 1}-85C${-w - 9}-86${-w - 12}-76${-w - 8}-68`, 4.5],
      ['white', `M${-w - 1}-85C${-w + 3}-82${-w + 2}-75${-w - 1}-72`, 1.8],
    ],
  }),
  earrings: ({ face: w }) => ({
    head: [['gold', both(w, (x) => `M${x(1)}-58a4.5 4.5 0 1 0 .1 0`), 2.4]],
  }),
  cap: () => ({
    head: [
      ['accent', 'M-44-96C-47-128-26-147 2-147C30-147 47-128 44-96Z'],
      ['accentFold', 'M2-147C-10-140-16-122-16-104M2-147C16-140 22-122 22-104', 1.8],
      [
        'accentFold',
        'M-46-95C-32-111 32-111 48-95C51-89 45-85 40-87C18-97-16-97-38-87C-44-85-49-89-46-95Z',
      ],
    ],
  }),
  scarf: () => ({
    worn: [
      ['accentFold', 'M2 14L24 10C32 36 32 58 29 84L4 86C9 60 9 38 2 14Z'],
      ['accent', 'M-6 14L16 12C20 40 18 64 12 92L-12 88C-4 62-2 40-6 14Z'],
      ['accentFold', 'M-8 78L13 82M-10 82l-2 14M-4 84l-2 13M3 85l-2 12M10 86l-1 12', 2],
      ['accent', 'M-27-18C-38-2-36 16-22 24C-6 32 14 31 26 23C38 14 38-4 27-18C14-2-12-2-27-18Z'],
      ['accentFold', 'M-33 2C-18 16 14 16 33 0M-24 14C-8 24 14 22 28 12', 2],
    ],
  }),
  wheelchair: ({ shoulder: s }) => ({
    behind: [
      ['steel', both(s, (x) => `M${x(10)} 150V50C${x(10)} 42 ${x(14)} 38 ${x(22)} 38`), 5],
      ['accentFold', both(s, (x) => `M${x(15)} 38H${x(25)}`), 10],
      ['accentFold', `M${-s - 8} 62H${s + 8}V150H${-s - 8}Z`],
    ],
    before: [
      [
        'steel',
        both(
          s,
          (x) => `M${x(14)} 150C${x(12)} 96 ${x(18)} 72 ${x(24)} 72S${x(34)} 104 ${x(34)} 150`,
        ),
        5,
      ],
      ['accent', both(s, (x) => `M${x(21)} 150C${x(21)} 100 ${x(27)} 100 ${x(27)} 150`), 2.4],
      ['dark', both(s, (x) => `M${x(8)} 100H${x(-24)}`), 12],
      ...hand(-s + 14, 93),
      ...hand(s - 14, 93),
    ],
  }),
  cane: ({ shoulder: s }) => ({
    before: [
      ['line', `M${s - 26} 150V92`, 6],
      ['line', `M${s - 42} 90C${s - 34} 84 ${s - 20} 86 ${s - 6} 86`, 8],
      ['fold', `M${s + 6} 150L${s - 16} 108`, 25],
      ['cloth', `M${s + 6} 150L${s - 16} 108`, 21],
      ...hand(s - 23, 90),
    ],
  }),
};
