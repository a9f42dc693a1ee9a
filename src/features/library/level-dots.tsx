import type { JSX } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './level-dots.module.css';

const LEVELS = [1, 2, 3];

/** How hard a contact is, as an ornament beside the word. */
export function LevelDots({ level }: { readonly level: number }): JSX.Element {
  return (
    <span className={styles['dots']} aria-hidden="true">
      {LEVELS.map((step) => (
        <span key={step} className={joinClasses(styles['dot'], step <= level && styles['full'])} />
      ))}
    </span>
  );
}
