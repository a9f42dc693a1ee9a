import { useRef, useState, type JSX } from 'react';
import { ease as softEase } from '../motion.ts';
import { useStillness } from '../stillness.ts';
import { chooseHair } from './choose-hair.ts';
import { EXTRAS } from './extras.ts';
import { Face } from './face.tsx';
import { Head } from './head.tsx';
import { Held } from './held.tsx';
import type { AgeGroup, Look } from './look.ts';
import { measurePerson } from './measure-person.ts';
import { POSES } from './mood-pose.ts';
import type { Mood } from './mood.ts';
import { mixInks } from './palette.ts';
import styles from './person.module.css';
import { Shapes, type Shape } from './shapes.tsx';
import { Torso } from './torso.tsx';
import { useSmallMoves } from './use-small-moves.ts';

export interface PersonProps {
  readonly look: Look;
  readonly ageGroup: AgeGroup;
  readonly mood: Mood;
  /** What a screen reader says: the name and the mood in words. Empty for an ornament. */
  readonly label: string;
  /** Half length, to stand in a place; or head and shoulders before a wall, for small pictures. */
  readonly pose?: 'bust' | 'portrait';
  /** Words are being said this moment. */
  readonly talking?: boolean;
  /** Neither breathes nor blinks: for the many small pictures of a list. */
  readonly still?: boolean;
}

const WALL = 'M0 0H168V168H0Z';

/** A persona, drawn from traits, with a face that shows a mood. */
export function Person({
  look,
  ageGroup,
  mood,
  label,
  pose: view = 'bust',
  talking = false,
  still = false,
}: PersonProps): JSX.Element {
  const isStill = useStillness() || still;
  const [first, setFirst] = useState<Mood | null>(mood);
  if (first !== null && first !== mood) setFirst(null);
  const ease = isStill ? { duration: 0 } : softEase;
  // A motion starts from rest: the pose one arrives in is taken at once.
  const bearing = first === null ? ease : { duration: 0 };
  const pose = POSES[mood];
  const measures = measurePerson(look, ageGroup);
  const inks = mixInks(look);
  const drawing = useRef<SVGSVGElement>(null);
  useSmallMoves(drawing, { still: isStill, talking, first: measures.pick });
  const hair = chooseHair(look.hair, ageGroup, measures.pick);
  const extra = EXTRAS[look.extra]?.(measures) ?? {};
  const isSmall = view === 'portrait';
  const draw = (of: readonly Shape[] | undefined): JSX.Element | null =>
    of ? <Shapes of={of} inks={inks} /> : null;
  const drawHair = (of: readonly Shape[] | undefined): JSX.Element => (
    <g transform={`scale(${measures.face / 38} 1)`}>{draw(of)}</g>
  );
  const [tilt, nod] = pose.head;
  const head = { at: [0, nod, tilt], ease: bearing } as const;
  // A headscarf lies over the ears and what is on them.
  const isUnder = look.hair === 'headscarf' && look.extra !== 'cap';
  return (
    <svg
      ref={drawing}
      key={measures.pick}
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      viewBox={isSmall ? '0 0 168 168' : '0 0 220 280'}
      className={`${styles['person']} ${isSmall ? styles['small'] : ''}`}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {isSmall && (
        <>
          <path fill={inks.wall} d={WALL} />
          <path className={styles['dusk']} d={WALL} />
        </>
      )}
      <g transform={isSmall ? 'translate(84 152)' : 'translate(110 164)'}>
        {draw(extra.behind)}
        <g data-part="breath">
          <Held {...head}>{drawHair(hair.back)}</Held>
          <Held at={[0, pose.shoulders, 0]} ease={bearing}>
            <Torso look={look} measures={measures} inks={inks} />
            {draw(extra.worn)}
            {draw(hair.middle)}
          </Held>
          <Held {...head}>
            <Head look={look} measures={measures} inks={inks} />
            <Held at={[...pose.face, 0]} ease={bearing}>
              <Face
                {...{ look, ageGroup, measures, pose, inks, ease }}
                weight={isSmall ? 1.3 : 1}
                isTalking={talking && !isStill}
              />
            </Held>
            {isUnder && draw(extra.head)}
            {drawHair(hair.front)}
            {!isUnder && draw(extra.head)}
          </Held>
        </g>
        {draw(extra.before)}
      </g>
    </svg>
  );
}
