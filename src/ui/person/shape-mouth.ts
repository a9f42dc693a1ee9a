import type { Pose } from './mood-pose.ts';
import { roundNumbers } from './round-numbers.ts';

const Y = -39;

/** Paths of the mouth: the same commands for every mood, so that one can become another. */
export interface MouthShapes {
  readonly mouth: string;
  readonly teeth: string;
  /** The lower lip. */
  readonly lip: string;
}

/** The mouth of a mood, its lips parted by so many units more. */
export function shapeMouth(pose: Pose, opening: number): MouthShapes {
  const [wide, left, right, top, closed, aside] = pose.mouth;
  const bottom = closed + opening;
  const bow = (share: number, rise: number, upper: number, lower: number): string => {
    const reach = wide * share;
    const near = reach * 0.45;
    const [start, end] = [Y + left * rise, Y + right * rise];
    return `M${roundNumbers(aside - reach, start)}C${roundNumbers(aside - near, Y + upper, aside + near, Y + upper, aside + reach, end)}C${roundNumbers(aside + near, Y + lower, aside - near, Y + lower, aside - reach, start)}Z`;
  };
  const lip = bottom / ((left + right) / 2 || 1);
  return {
    mouth: bow(1, 1, top, bottom),
    teeth: bow(0.86, 0.7, top, (top + bottom) / 2),
    lip: bow(0.7, Math.max(-1, Math.min(1, lip)), bottom, bottom + 5),
  };
}
