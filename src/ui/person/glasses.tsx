import type { JSX } from 'react';
import type { Look } from './look.ts';
import type { Measures } from './measure-person.ts';
import type { Inks } from './palette.ts';

/** Glasses that sit on the eyes, wherever the face turns. */
export function Glasses({
  look,
  measures: { eyes: x, face },
  inks,
  weight,
}: {
  readonly look: Look;
  readonly measures: Measures;
  readonly inks: Inks;
  readonly weight: number;
}): JSX.Element | null {
  const isDark = look.extra === 'dark-glasses';
  if (!isDark && look.glasses === 'none') return null;
  const corner = !isDark && look.glasses === 'round' ? 12 : 6;
  const half = isDark ? 14 : 12.5;
  const side = half - 3;
  return (
    <g
      stroke={isDark ? inks.dark : inks.accentFold}
      strokeWidth={2 * weight}
      fill={isDark ? inks.dark : inks.white}
      fillOpacity={isDark ? 1 : 0.1}
    >
      <path
        fill="none"
        d={`M${half - x}-71Q0-75 ${x - half}-71M${-x - half}-71L${1 - face}-73M${x + half}-71L${face - 3}-73`}
      />
      {[-x, x].map((middle) => (
        <rect
          key={middle}
          x={middle - half}
          y={-80}
          width={half * 2}
          height={side * 2 + 3}
          rx={corner}
        />
      ))}
      {isDark && <path fill="none" stroke={inks.steel} d={`M${-x - 7}-75l5 0M${x - 7}-75l5 0`} />}
    </g>
  );
}
