import type { JSX } from 'react';
import type { Look } from './look.ts';
import type { Measures } from './measure-person.ts';
import type { Inks } from './palette.ts';
import { Shapes, type Shape } from './shapes.tsx';
import { TOPS } from './tops.ts';

interface TorsoProps {
  readonly look: Look;
  readonly measures: Measures;
  readonly inks: Inks;
}

/** Neck, shoulders and what is worn on them. */
export function Torso({ look, measures: { neck: n, shoulder: s }, inks }: TorsoProps): JSX.Element {
  const { neckline, behind = [], under = [], over } = TOPS[look.top];
  const [half, depth, isPointed] = neckline;
  const opening = isPointed
    ? `L0 ${depth}L${-half}-7`
    : `C${half * 0.8} ${depth * 1.28} ${-half * 0.8} ${depth * 1.28} ${-half}-7`;
  const arm = s - 15;
  const neck: Shape[] = [
    ['skin', `M${-n}-48V-12C${-n} 0-28 6-40 12L0 70L40 12C28 6 ${n} 0 ${n}-12V-48Z`],
    ['shade', `M${-n}-26C${-n + 5}-10 ${n - 8}-6 ${n}-16V-48H${-n}Z`],
  ];
  return (
    <>
      <Shapes inks={inks} of={[...behind, ...neck, ...under]} />
      <path
        fill={inks.cloth}
        d={`M${-half}-7C${-half - 8} 4 ${-s + 6} 6 ${-s} 38C${-s - 7} 70 ${-s - 8} 110 ${-s - 8} 150H${s + 8}C${s + 8} 110 ${s + 7} 70 ${s} 38C${s - 6} 6 ${half + 8} 4 ${half}-7${opening}Z`}
      />
      <path
        fill={inks.fold}
        fillOpacity={0.4}
        d={`M${s - 9} 24C${s - 14} 44 ${arm} 56 ${arm} 72C${arm + 4} 96 ${arm + 4} 122 ${arm + 2} 150H${s + 8}C${s + 8} 110 ${s + 7} 70 ${s} 38L${s - 9} 24Z`}
      />
      <Shapes
        inks={inks}
        of={[
          [
            'fold',
            `M${-arm} 72C${-arm - 4} 96 ${-arm - 4} 122 ${-arm - 2} 150M${arm} 72C${arm + 4} 96 ${arm + 4} 122 ${arm + 2} 150`,
            2,
          ],
          ...over,
        ]}
      />
    </>
  );
}
