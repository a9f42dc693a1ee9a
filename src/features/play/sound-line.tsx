import type { JSX } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './sound-line.module.css';

const BARS = Array.from({ length: 17 }, (_, at) => at);

/** The voice on the line, moving while somebody talks; an ornament. */
export function SoundLine({ talking }: { readonly talking: boolean }): JSX.Element {
  return (
    <span className={joinClasses(styles['sound'], talking && styles['talking'])} aria-hidden="true">
      {BARS.map((bar) => (
        <i key={bar} />
      ))}
    </span>
  );
}
