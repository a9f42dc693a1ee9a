import type { JSX } from 'react';
import type { Ink, Inks } from './palette.ts';

/** A path in an ink: filled, or drawn as a line where a width (and dashes) are given. */
export type Shape = readonly [ink: Ink, d: string, width?: number, dashes?: string];

/** Draws shapes one above the other. */
export function Shapes({
  of,
  inks,
}: {
  readonly of: readonly Shape[];
  readonly inks: Inks;
}): JSX.Element {
  return (
    <>
      {of.map(([ink, d, width, dashes]) =>
        width === undefined ? (
          <path
            key={ink + d}
            d={d}
            fill={inks[ink]}
            fillRule="evenodd"
            // A fine edge keeps black hair off a dark room and white hair off a bright one.
            stroke={ink === 'hair' ? inks.strand : undefined}
          />
        ) : (
          <path
            key={ink + d}
            d={d}
            fill="none"
            stroke={inks[ink]}
            strokeWidth={width}
            strokeDasharray={dashes}
            strokeLinecap={dashes === undefined ? undefined : 'butt'}
          />
        ),
      )}
    </>
  );
}
