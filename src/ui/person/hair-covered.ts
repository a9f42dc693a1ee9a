import type { Hair } from './hair.ts';

export const BALD: Hair = { front: [] };

/** What grows at the sides when the crown is bare. */
export const BALD_OLDER: Hair = {
  back: [
    [
      'hair',
      'M-34-56C-45-60-47-78-42-96C-40-104-34-100-34-90ZM34-56C45-60 47-78 42-96C40-104 34-100 34-90Z',
    ],
  ],
  front: [
    [
      'hair',
      'M-36-78C-41-86-42-96-38-104C-34-103-31-92-36-78ZM36-78C41-86 42-96 38-104C34-103 31-92 36-78Z',
    ],
  ],
};

/** Wrapped round the face and laid over the shoulders. Its opening relies on fill-rule evenodd. */
export const HEADSCARF: Hair = {
  middle: [
    ['accent', 'M-42-60C-50-34-55-4-64 24C-36 52 34 54 64 24C55-4 50-34 42-60Z'],
    ['accentFold', 'M-48 4C-24 32 14 34 42-6M-36 34C-4 42 28 30 52 8M-20-8C-6 4 12 4 26-6', 2],
  ],
  front: [
    [
      'accent',
      'M2-140C37-140 53-117 51-83C50-50 38-22 16-6C6-1-6-1-16-6C-38-22-50-50-51-83C-53-117-34-140 2-140ZM1-110C-23-110-35-96-35-78C-35-47-21-19 0-19C21-19 35-47 35-78C35-96 24-110 1-110Z',
    ],
    [
      'accentFold',
      'M1-110C-23-110-35-96-35-78C-35-47-21-19 0-19C21-19 35-47 35-78C35-96 24-110 1-110Z',
      5,
    ],
    [
      'accentFold',
      'M29-131C42-115 46-94 44-70M-30-128C-42-113-46-92-44-72M-34-34C-26-22-16-14-6-11',
      2,
    ],
  ],
};
