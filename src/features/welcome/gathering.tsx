import type { JSX } from 'react';
import { Person } from '../../ui/person/person.tsx';
import styles from './gathering.module.css';
import type { WelcomeProps } from './welcome-props.ts';

const MOST = 5;

/** Some of the people one will meet, side by side behind a counter: an ornament. */
export function Gathering({ faces }: Pick<WelcomeProps, 'faces'>): JSX.Element | null {
  if (faces.length === 0) return null;
  return (
    <div className={styles['gathering']} aria-hidden="true">
      {faces.slice(0, MOST).map(({ id, look, ageGroup, mood }) => (
        <div key={id} className={styles['person']}>
          <Person look={look} ageGroup={ageGroup} mood={mood} label="" pose="bust" still />
        </div>
      ))}
    </div>
  );
}
