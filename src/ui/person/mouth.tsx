import type { JSX } from 'react';
import { Moving } from '../moving.tsx';
import type { FaceProps, Morph } from './face.tsx';
import { shapeMouth, type MouthShapes } from './shape-mouth.ts';

/** How far the lips part while words are said, at their widest. */
const PARTED = 4.5;

const MOUSTACHE = 'M0-49C-7-52-15-47-20-38C-13-38-5-40 0-43.5C5-40 13-38 20-38C15-47 7-52 0-49Z';

/** Lips and teeth, and the hair above them. */
export function Mouth({ look, pose, inks, weight, ease, isTalking }: FaceProps): JSX.Element {
  const shapes = shapeMouth(pose, isTalking ? PARTED : 0);
  const morph = (part: keyof MouthShapes): Morph => ({
    d: shapes[part],
    animate: { d: shapes[part] },
    transition: ease,
  });
  const hasMoustache = look.facialHair === 'moustache' || look.facialHair === 'beard';
  return (
    <>
      <g data-part="mouth">
        <Moving as="path" {...morph('lip')} fill={inks.lip} fillOpacity={0.62} />
        <Moving as="path" {...morph('mouth')} fill={inks.line} />
        <Moving as="path" {...morph('teeth')} fill={inks.white} />
        <Moving as="path" {...morph('mouth')} stroke={inks.line} strokeWidth={2.3 * weight} />
      </g>
      {hasMoustache && (
        <path d={MOUSTACHE} fill={look.facialHair === 'beard' ? inks.hair : inks.brow} />
      )}
    </>
  );
}
