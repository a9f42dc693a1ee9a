import type { Look } from './look.ts';
import type { Shape } from './shapes.tsx';

/** A garment: how it opens at the neck, and what is drawn under and over it. */
interface Top {
  /** Half the width and the depth of the neckline; pointed or round. */
  readonly neckline: readonly [half: number, depth: number, isPointed: boolean];
  readonly behind?: readonly Shape[];
  readonly under?: readonly Shape[];
  readonly over: readonly Shape[];
}

const TEE: Shape = ['trim', 'M-30 0C-16 18 16 18 30 0L26 90H-26Z'];

export const TOPS: Readonly<Record<Look['top'], Top>> = {
  shirt: {
    neckline: [17, 24, true],
    over: [
      [
        'trim',
        'M-17-6C-24-2-26 4-25 9L-12 31L0 21C-8 14-14 4-17-6ZM17-6C24-2 26 4 25 9L13 31L0 21C8 14 14 4 17-6Z',
      ],
      ['fold', 'M1 24V150', 2],
      ['fold', 'M6 48h.1M6 74h.1M6 100h.1', 4],
      ['fold', 'M22 50H42V64H22Z', 2],
    ],
  },
  sweater: {
    neckline: [20, 15, false],
    over: [
      ['fold', 'M-25-5C-20 30 20 30 25-5L17-9C14 18-14 18-17-9Z'],
      ['cloth', 'M-20-3C-16 22 16 22 20-3', 5, '1.3 3.2'],
      ['fold', 'M-56 106h112', 2],
    ],
  },
  jacket: {
    neckline: [19, 84, true],
    under: [TEE],
    over: [
      [
        'fold',
        'M-19-6C-30 4-34 12-34 18L-22 26L-29 34L0 84C-6 50-14 20-19-6ZM19-6C30 4 34 12 34 18L22 26L29 34L0 84C6 50 14 20 19-6Z',
      ],
      ['fold', 'M0 84V150', 2],
      ['trim', 'M7 98h.1M7 118h.1', 4.5],
    ],
  },
  hoodie: {
    neckline: [20, 20, false],
    behind: [['fold', 'M-46 20C-48-6-34-26 0-26C34-26 48-6 46 20Z']],
    over: [
      [
        'fold',
        'M-23-6C-30 0-34 8-34 14C-24 32-10 38 1 38C12 38 26 32 35 14C34 8 30 0 23-6C17 16 10 24 0 24C-10 24-17 16-23-6Z',
      ],
      ['white', 'M-11 33C-13 44-12 54-13 64M13 33C14 42 12 50 13 58', 2.4],
      ['fold', 'M-34 150L-26 112H26L34 150', 2],
    ],
  },
  dress: {
    neckline: [25, 46, true],
    over: [
      ['fold', 'M-25-6L0 46L13 73M25-6L-26 102', 3],
      ['fold', 'M-56 104C-20 110 20 110 56 104', 6],
      [
        'trim',
        'M-40 30h.1M-22 52h.1M-46 62h.1M-28 80h.1M34 34h.1M20 58h.1M44 66h.1M26 86h.1M-50 88h.1M2 88h.1',
        4.5,
      ],
    ],
  },
  cardigan: {
    neckline: [20, 76, true],
    under: [TEE],
    over: [
      [
        'fold',
        'M-25-5C-22 24-12 56-4 82V150H4V82C12 56 22 24 25-5L18-9C14 24 6 52 0 68C-6 52-14 24-18-9Z',
      ],
      ['white', 'M0 90h.1M0 110h.1', 4.5],
    ],
  },
};
