import type { Hair } from './hair.ts';
import { roundNumbers } from './round-numbers.ts';

/** A closed ring of round bumps around a middle. */
function ring(y: number, radius: number, bumps: number): string {
  const size = roundNumbers(radius * Math.sin(Math.PI / bumps) * 1.15);
  const points = Array.from({ length: bumps + 1 }, (_, index) => {
    const angle = (index / bumps) * 2 * Math.PI;
    return roundNumbers(radius * Math.sin(angle), y - radius * Math.cos(angle));
  });
  return `M${points.join(`A${size} ${size} 0 0 1 `)}Z`;
}

export const CURLY: Hair = {
  back: [['hair', ring(-82, 50, 11)]],
  front: [
    [
      'hair',
      'M-36-58C-46-58-52-68-46-76C-56-82-54-98-45-101C-48-114-38-124-27-123C-24-136-6-142 4-134C16-143 34-136 35-124C48-122 53-108 46-99C55-93 54-80 46-75C51-66 45-57 37-58C35-68 38-76 33-84C28-85 25-90 27-95C20-92 12-95 11-101C6-95-4-95-7-101C-11-94-20-94-24-97C-22-91-27-86-32-85C-38-76-35-68-36-58Z',
    ],
    [
      'strand',
      'M-40-100C-34-106-26-104-24-98M-24-122C-16-122-11-116-12-110M8-132C16-130 19-122 15-116M34-112C27-112 24-106 27-100M46-98C40-96 38-90 41-85M-46-76C-41-77-37-80-37-85',
      1.8,
    ],
  ],
};

export const COILY: Hair = {
  back: [['hair', ring(-92, 53, 19)]],
  front: [
    [
      'hair',
      'M-37-62C-44-80-46-104-34-124C-16-140 16-140 34-124C46-104 44-80 37-62C34-68 36-78 33-86C30-87 28-91 29-95C25-95 22-98 22-101C18-99 13-101 11-105C8-102 2-102-1-106C-4-102-10-102-12-105C-14-100-19-99-22-101C-23-97-26-95-29-95C-28-91-30-87-33-86C-36-78-34-68-37-62Z',
    ],
    [
      'strand',
      'M-38-112q4-5 8 0M-18-126q4-5 8 0M8-130q4-5 8 0M30-116q4-5 8 0M-6-114q4-5 8 0M-48-90q4-5 8 0',
      1.8,
    ],
  ],
};
