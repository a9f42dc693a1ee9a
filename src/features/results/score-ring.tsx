import type { CSSProperties, JSX } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './score-ring.module.css';

interface ScoreRingProps {
  readonly score: number;
  readonly standing: 'passed' | 'failed' | 'breached';
}

/** The score as a ring: an ornament, since the words beside it say the same. */
export function ScoreRing({ score, standing }: ScoreRingProps): JSX.Element {
  return (
    <div
      className={joinClasses(styles['ring'], styles[standing])}
      style={{ '--score': score } as CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox="0 0 40 40" focusable="false">
        <circle className={styles['track']} cx="20" cy="20" r="17" />
        {score > 0 && <circle className={styles['arc']} cx="20" cy="20" r="17" pathLength="100" />}
      </svg>
      <span className={styles['score']}>{score}</span>
    </div>
  );
}
