import type { Hair } from './hair.ts';

/** A closed ring of round bumps on an ellipse. */
function ring(x: number, y: number, rx: number, ry: number, bumps: number): string {
  const size = Math.round(((rx + ry) / 2) * Math.sin(Math.PI / bumps) * 1.15);
  const points = Array.from({ length: bumps + 1 }, (_, index) => {
    const angle = (index / bumps) * 2 * Math.PI;
    return `${Math.round(x + rx * Math.sin(angle))} ${Math.round(y - ry * Math.cos(angle))}`;
  });
  return `M${points.join(`A${size} ${size} 0 0 1 `)}Z`;
}

export const CURLY: Hair = {
  back: [['hair', ring(0, -82, 50, 50, 11)]],
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
  back: [['hair', ring(0, -92, 53, 52, 19)]],
  front: [
    [
      'hair',
      'M-37-62C-44-80-46-104-34-124C-16-140 16-140 34-124C46-104 44-80 37-62C34-68 36-78 33-86C30-87 28-91 29-95C25-95 22-98 22-101C18-99 13-101 11-105C8-102 2-102-1-106C-4-102-10-102-12-105C-14-100-19-99-22-101C-23-97-26-95-29-95C-28-91-30-87-33-86C-36-78-34-68-37-62Z',
    ],
    [
      'strand',
      'M-38-112q4-5 8-1M-20-128q5-4 8 1M6-131q5-3 8 2M28-120q5-3 7 3M42-98q4 0 4 6M-46-90q1-6 6-5M-6-116q4-4 8 0M18-112q5-2 7 2',
      1.8,
    ],
  ],
};
