import type { AgeGroup, Look } from './look.ts';

/** Lengths in drawing units; 0, 0 is the pit of the neck, up is negative. */
export interface Measures {
  /** Half the width of the face. */
  readonly face: number;
  /** How square the jaw is: reach of the curve beside the chin. */
  readonly jaw: number;
  readonly chin: number;
  /** From the middle of the face to the middle of an eye. */
  readonly eyes: number;
  /** Rise of the outer corner of the eye. */
  readonly slant: number;
  readonly nose: number;
  readonly neck: number;
  readonly shoulder: number;
  /** Thickness of a brow. */
  readonly brow: number;
  /** A number all its own, to pick among drawings of one trait. */
  readonly pick: number;
}

const BUILD = {
  slim: [36, 14.5, 64],
  medium: [38, 16, 71],
  broad: [40, 18.5, 79],
} as const;

const BROW = { thin: 2.6, medium: 3.8, thick: 5.4 } as const;

/** Small differences between people, always the same for the same look. */
export function measurePerson(look: Look, ageGroup: AgeGroup): Measures {
  const [face, neck, shoulder] = BUILD[look.build];
  let pick = 7;
  for (const letter of Object.values(look).join()) {
    pick = (pick * 31 + letter.charCodeAt(0)) % 65_521;
  }
  const vary = (step: number, most: number): number =>
    ((Math.floor(pick / step) % 5) / 2 - 1) * most;
  return {
    face: face + vary(1, 1.2),
    jaw: (look.facialHair === 'none' ? 21 : 25) + vary(5, 3),
    chin: -19 + vary(25, 1.6),
    eyes: 16 + vary(7, 0.8),
    slant: vary(11, 0.8),
    nose: vary(13, 1.6),
    neck,
    shoulder: ageGroup === 'young' ? shoulder - 2 : shoulder,
    brow: BROW[look.brows],
    pick,
  };
}
