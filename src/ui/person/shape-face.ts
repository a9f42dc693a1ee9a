import type { Measures } from './measure-person.ts';
import type { Pose } from './mood-pose.ts';
import { roundNumbers } from './round-numbers.ts';

const EYES_Y = -70;

/** Paths of the moving parts: the same commands for every mood, so that one can become another. */
export interface FaceShapes {
  readonly eyes: string;
  /** The upper lids alone, as lines. */
  readonly lids: string;
  readonly brows: string;
  /** Lines between the brows. */
  readonly frown: string;
  /** Lines across the forehead. */
  readonly ridge: string;
}

type Side = -1 | 1;

const SIDES: readonly Side[] = [-1, 1];

function shapeEye(
  measures: Measures,
  pose: Pose,
  side: Side,
): readonly [lid: string, rest: string] {
  const [inner, outer, lower, more] = pose.lids;
  const extra = side > 0 ? more : 0;
  const [ix, iy] = [side * (measures.eyes - 7.4), EYES_Y + 1];
  const [ox, oy] = [side * (measures.eyes + 7.6), EYES_Y - measures.slant];
  return [
    `M${roundNumbers(ix, iy)}C${roundNumbers(ix + side * 2.6, iy - inner - extra, ox - side * 3, oy - outer - extra, ox, oy)}`,
    `C${roundNumbers(ox - side * 3, oy + lower, ix + side * 3.4, iy + lower, ix, iy)}Z`,
  ];
}

function shapeBrow(measures: Measures, pose: Pose, side: Side): string {
  const [inner, outer, arch] = pose.brows[side < 0 ? 0 : 1];
  const half = measures.brow / 2;
  const [ix, iy] = [side * (measures.eyes - 8.5), -84 + inner];
  const [mx, my] = [side * (measures.eyes + 3), -85 + (inner + outer) / 2 + arch];
  const [ox, oy] = [side * (measures.eyes + 10.5), -83 + outer];
  return `M${roundNumbers(ix, iy - half)}Q${roundNumbers(mx, my - half, ox, oy)}Q${roundNumbers(mx, my + half, ix, iy + half)}Z`;
}

/** What a mood makes of eyes and forehead. */
export function shapeFace(measures: Measures, pose: Pose): FaceShapes {
  const eyes = SIDES.map((side) => shapeEye(measures, pose, side));
  const [frown, ridge] = pose.lines;
  const wave = (share: number, y: number): string => {
    const half = ridge * share;
    return `M${roundNumbers(-half)} ${y}q${roundNumbers(half, -half / 4, half * 2, 0)}`;
  };
  return {
    eyes: eyes.flat().join(''),
    lids: eyes.map(([lid]) => lid).join(''),
    brows: SIDES.map((side) => shapeBrow(measures, pose, side)).join(''),
    frown: `M-3.4-80l${roundNumbers(frown / 8, -frown)}M2.6-80l${roundNumbers(-frown / 8, -frown)}`,
    ridge: wave(1, -99) + wave(0.7, -95),
  };
}
