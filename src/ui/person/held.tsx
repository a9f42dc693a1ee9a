import type { Transition } from 'framer-motion';
import type { JSX, ReactNode } from 'react';
import { Moving } from '../moving.tsx';

/**
 * A part of the body, held as a mood holds it. The attribute says where it is, also in markup
 * from a server; the motion only eases the way there.
 */
export function Held({
  at: [x, y, rotate],
  ease,
  children,
}: {
  /** Units to the side and down, degrees around 0, 0. */
  readonly at: readonly [x: number, y: number, rotate: number];
  readonly ease: Transition;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <Moving
      as="g"
      transform={`translate(${x} ${y}) rotate(${rotate})`}
      animate={{ x, y, rotate }}
      transition={ease}
      style={{ transformBox: 'view-box', originX: '0px', originY: '0px' }}
    >
      {children}
    </Moving>
  );
}
