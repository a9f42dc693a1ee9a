import { LazyMotion, domAnimation } from 'framer-motion';
import * as m from 'framer-motion/m';
import { createElement } from 'react';
import type { ElementType, JSX } from 'react';
import type { MovingProps } from './moving.tsx';

const TAGS: Readonly<Record<MovingProps['as'], ElementType>> = {
  g: m.g,
  path: m.path,
  circle: m.circle,
};

/** `Moving` once the library is there. It begins where it is, but for what goes on and on. */
export function MovingInMotion({ as, ...moving }: MovingProps): JSX.Element {
  return (
    <LazyMotion features={domAnimation} strict>
      {createElement(TAGS[as], { ...(isSeries(moving) ? {} : { initial: false }), ...moving })}
    </LazyMotion>
  );
}

function isSeries({ animate }: Pick<MovingProps, 'animate'>): boolean {
  return Object.values(animate).some(Array.isArray);
}
