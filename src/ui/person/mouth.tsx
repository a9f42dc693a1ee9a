import type { JSX } from 'react';
import { Moving } from '../moving.tsx';
import type { FaceProps, Morph } from './face.tsx';
import { shapeMouth, type MouthShapes } from './shape-mouth.ts';

/** How far the lips part, in turn, while words are said. */
const SYLLABLES = [0, 5, 1.5, 6, 2.5, 4, 0] as const;

const MOUSTACHE = 'M0-49C-7-52-15-47-20-38C-13-38-5-40 0-43.5C5-40 13-38 20-38C15-47 7-52 0-49Z';

/** Lips and teeth, and the hair above them. */
export function Mouth({ look, pose, inks, weight, ease, isTalking }: FaceProps): JSX.Element {
  const still = shapeMouth(pose, 0);
  const spoken = SYLLABLES.map((opening) => shapeMouth(pose, opening));
  const morph = (part: keyof MouthShapes): Morph => ({
    d: still[part],
    animate: { d: isTalking ? spoken.map((shapes) => shapes[part]) : still[part] },
    transition: isTalking ? { duration: 1.3, repeat: Infinity, ease: 'easeInOut' } : ease,
  });
  const hasMoustache = look.facialHair === 'moustache' || look.facialHair === 'beard';
  return (
    <>
      <Moving as="path" {...morph('lip')} fill={inks.lip} fillOpacity={0.62} />
      <Moving as="path" {...morph('mouth')} fill={inks.line} />
      <Moving as="path" {...morph('teeth')} fill={inks.white} />
      <Moving as="path" {...morph('mouth')} stroke={inks.line} strokeWidth={2.3 * weight} />
      {hasMoustache && (
        <path d={MOUSTACHE} fill={look.facialHair === 'beard' ? inks.hair : inks.brow} />
      )}
    </>
  );
}
