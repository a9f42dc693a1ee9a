import type { JSX } from 'react';
import type { Look } from './look.ts';
import type { Measures } from './measure-person.ts';
import type { Inks } from './palette.ts';
import { Shapes, type Shape } from './shapes.tsx';

interface HeadProps {
  readonly look: Look;
  readonly measures: Measures;
  readonly inks: Inks;
}

/** Skull, ears, jaw and what grows on it. */
export function Head({ look, measures: { face: w, jaw, chin }, inks }: HeadProps): JSX.Element {
  const ears: Shape[] = [-1, 1].flatMap((side): Shape[] => {
    const at = (x: number, y: number): string => `${side * (w + x)} ${y} `;
    return [
      [
        'skin',
        `M${at(-4, -82)}C${at(4, -88)}${at(9, -80)}${at(7, -71)}C${at(6, -63)}${at(2, -57)}${at(-4, -58)}Z`,
      ],
      ['shade', `M${at(1, -78)}C${at(5, -78)}${at(4, -71)}${at(1, -68)}`, 1.8],
    ];
  });
  const below = `C${w}-44 ${jaw} ${chin} 0 ${chin}C${-jaw} ${chin} ${-w}-44 ${-w}-82`;
  const beard = `M${w}-82${below}L${-w + 2}-76C${-w + 3}-48-25-40-17-41C-16-34-9-31 0-31C9-31 16-34 17-41C25-40 ${w - 3}-48 ${w - 2}-76Z`;
  return (
    <>
      <Shapes inks={inks} of={ears} />
      <path
        fill={inks.skin}
        d={`M${-w}-82C${-w}-111-25-125 0-125C25-125 ${w}-111 ${w}-82${below}Z`}
      />
      <path
        fill={inks.shade}
        fillOpacity={0.4}
        d={`M20-121C32-114 ${w}-102 ${w}-82C${w}-44 ${jaw} ${chin} 0 ${chin}C${jaw - 4} ${chin - 5} ${w - 8}-50 ${w - 8}-84C${w - 8}-100 27-112 20-121Z`}
      />
      <g fill={inks.cheek} fillOpacity={0.36}>
        <ellipse cx={-21} cy={-53} rx={7} ry={5} />
        <ellipse cx={24} cy={-53} rx={6} ry={5} />
      </g>
      {look.facialHair === 'beard' && (
        <path d={beard} fill={inks.hair} stroke={inks.hair} strokeWidth={2} />
      )}
      {look.facialHair === 'stubble' && <path d={beard} fill={inks.hair} fillOpacity={0.2} />}
    </>
  );
}
