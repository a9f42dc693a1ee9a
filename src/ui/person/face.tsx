import type { Transition } from 'framer-motion';
import { useId, type JSX } from 'react';
import { Moving, type MovingProps } from '../moving.tsx';
import { Glasses } from './glasses.tsx';
import type { AgeGroup, Look } from './look.ts';
import type { Measures } from './measure-person.ts';
import type { Pose } from './mood-pose.ts';
import { Mouth } from './mouth.tsx';
import type { Inks } from './palette.ts';
import { shapeFace } from './shape-face.ts';
import { Shapes, type Shape } from './shapes.tsx';

export interface FaceProps {
  readonly look: Look;
  readonly ageGroup: AgeGroup;
  readonly measures: Measures;
  readonly pose: Pose;
  readonly inks: Inks;
  /** Makes small drawings readable: a factor on lines and eyes. */
  readonly weight: number;
  readonly ease: Transition;
  readonly isTalking: boolean;
}

/** A path that changes its shape. */
export type Morph = Pick<MovingProps, 'd' | 'animate' | 'transition'>;

const LINES_OF_AGE: readonly Shape[] = [
  ['shade', 'M-24-57Q-17-54-11-57M24-57Q17-54 11-57', 1.6],
  ['shade', 'M-14-49Q-19-44-19-38M14-49Q19-44 19-38', 1.6],
  ['shade', 'M-28-71l-3-1.5M-28-68l-3 1M28-71l3-1.5M28-68l3 1', 1.3],
];

/** Brows, eyes, nose and mouth: what moves when a mood changes. */
export function Face(props: FaceProps): JSX.Element {
  const { look, ageGroup, measures, pose, inks, weight, ease } = props;
  const clip = useId();
  const { eyes, lids, brows, frown, ridge } = shapeFace(measures, pose);
  const { nose } = measures;
  const morph = (d: string): Morph => ({ d, animate: { d }, transition: ease });
  const dot = (cx: number, cy: number, r: number): JSX.Element => (
    <Moving as="circle" cx={cx} cy={cy} animate={{ cx, cy }} transition={ease} r={r} />
  );
  const iris = (x: number): JSX.Element => {
    const [cx, cy] = [x + pose.gaze[0], pose.gaze[1] - 70.5];
    return (
      <>
        {dot(cx, cy, 4.5 * Math.sqrt(weight))}
        <g fill={inks.white}>{dot(cx + 1.6, cy - 1.8, 1.2)}</g>
      </>
    );
  };
  return (
    <>
      {ageGroup === 'older' && <Shapes inks={inks} of={LINES_OF_AGE} />}
      <g stroke={inks.shade} strokeWidth={2} strokeLinecap="butt">
        <Moving as="path" {...morph(ridge)} />
        <Moving as="path" {...morph(frown)} />
      </g>
      <path
        d={`M2.5-66C${4 + nose}-61 ${7 + nose}-58 ${5.5 + nose}-54.5C${4 + nose}-52 0-52-3-53.5`}
        stroke={inks.line}
        strokeOpacity={0.7}
        strokeWidth={1.9 * weight}
      />
      <g data-part="eyes">
        <clipPath id={clip}>
          <Moving as="path" {...morph(eyes)} />
        </clipPath>
        <Moving as="path" {...morph(eyes)} fill={inks.white} />
        <g clipPath={`url(#${clip})`} fill={inks.iris}>
          {iris(-measures.eyes)}
          {iris(measures.eyes)}
        </g>
        <Moving as="path" {...morph(lids)} stroke={inks.line} strokeWidth={2.2 * weight} />
      </g>
      <Moving
        as="path"
        {...morph(brows)}
        fill={inks.brow}
        stroke={inks.brow}
        strokeWidth={weight}
      />
      <Mouth {...props} />
      <Glasses look={look} measures={measures} inks={inks} weight={weight} />
    </>
  );
}
