import type { Mood } from './mood.ts';

/** Two ends of a brow and its arch: units above (negative) or below where it rests. */
type Brow = readonly [inner: number, outer: number, arch: number];

/** How a mood holds body and face. Lengths in drawing units, angles in degrees. */
export interface Pose {
  /** Head: turn of the whole, lowering. */
  readonly head: readonly [tilt: number, y: number];
  /** Where the face looks: shift of the features on the head. */
  readonly face: readonly [x: number, y: number];
  readonly shoulders: number;
  readonly brows: readonly [left: Brow, right: Brow];
  /** Opening of the lids: upper at the inner and the outer end, lower; one more for the right eye. */
  readonly lids: readonly [inner: number, outer: number, lower: number, right: number];
  readonly gaze: readonly [x: number, y: number];
  /** Half width, left corner, right corner, upper lip, lower lip, shift to the side. */
  readonly mouth: readonly [number, number, number, number, number, number];
  /** Lengths of the lines between the brows, and of those across the forehead. */
  readonly lines: readonly [frown: number, ridge: number];
}

/** One face for each mood. No mood rests on colour: each differs in brows, lids, mouth and bearing. */
export const POSES: Readonly<Record<Mood, Pose>> = {
  calm: {
    head: [0, 0],
    face: [2, 0],
    shoulders: 0,
    brows: [
      [0, 0, -3],
      [0, 0, -3],
    ],
    lids: [6.4, 7, 4.6, 0],
    gaze: [0, 0],
    mouth: [9.5, -0.6, -1, 1.4, 1.4, 0],
    lines: [0, 0],
  },
  pleased: {
    head: [-3, -1],
    face: [2, -1.5],
    shoulders: -1,
    brows: [
      [-2, -1.5, -5],
      [-2.5, -1.5, -5],
    ],
    lids: [6.2, 6.6, 2, 0],
    gaze: [0, 0],
    mouth: [13, -4, -4.6, 1.2, 9, 0],
    lines: [0, 0],
  },
  worried: {
    head: [2, 1],
    face: [1, 0.5],
    shoulders: -4,
    brows: [
      [-5.5, 2, -1],
      [-5, 2.5, -1],
    ],
    lids: [8.6, 7.4, 5.4, 0],
    gaze: [0, 0.6],
    mouth: [8, 2.4, 1.8, -1.4, 0.4, 0],
    lines: [0, 7],
  },
  confused: {
    head: [7, 0],
    face: [3, -1],
    shoulders: -1,
    brows: [
      [-6, -4.5, -4],
      [2, 0.5, -1.5],
    ],
    lids: [7.4, 7.6, 4.8, -1.6],
    gaze: [1.2, -1],
    mouth: [8, 1.8, -2, 0.2, 1, 2],
    lines: [0, 5],
  },
  annoyed: {
    head: [-5, 0],
    face: [4, -0.5],
    shoulders: 1,
    brows: [
      [3.4, 1.6, 0.4],
      [3.4, 1, 0.4],
    ],
    lids: [3.4, 3.6, 4.4, 0],
    gaze: [2.4, -1.4],
    mouth: [9, 3, 0, -0.4, -0.4, 2.5],
    lines: [5, 0],
  },
  angry: {
    head: [0, 4],
    face: [1, 2],
    shoulders: -6,
    brows: [
      [6, -3, 0.5],
      [6, -3, 0.5],
    ],
    lids: [3.6, 7, 3.8, 0],
    gaze: [0, -0.2],
    mouth: [11, 4.6, 4.2, -3, 6.5, 0],
    lines: [7, 0],
  },
  sad: {
    head: [5, 4],
    face: [0, 3],
    shoulders: 6,
    brows: [
      [-5, 3.6, 0.5],
      [-4.6, 4, 0.5],
    ],
    lids: [5.6, 3.6, 4.4, 0],
    gaze: [-0.8, 1.8],
    mouth: [8.5, 4, 4.4, -1.4, -1, 0],
    lines: [0, 4],
  },
  suspicious: {
    head: [5, 1],
    face: [-4, 0.5],
    shoulders: -3,
    brows: [
      [5, 1, -1],
      [-2.6, -5.4, -4],
    ],
    lids: [2.6, 2.8, 2.4, 2],
    gaze: [3.4, 0.2],
    mouth: [7, -0.6, 2, 0.6, 0.6, -3],
    lines: [5, 0],
  },
};
