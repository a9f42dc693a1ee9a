import type { JSX } from 'react';
import { ICON_PATHS, type IconName } from './icon-paths.ts';
import styles from './icon.module.css';
import { joinClasses } from './join-classes.ts';

export interface IconProps {
  readonly name: IconName;
  /** What it says to who cannot see it; without a label it is an ornament. */
  readonly label?: string | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
}

/** A line drawing in the colour and size of the words around it. */
export function Icon({ name, label, size = 'medium' }: IconProps): JSX.Element {
  const filled = name === 'star-filled';
  return (
    <svg
      className={joinClasses(styles['icon'], styles[size], filled && styles['filled'])}
      viewBox="0 0 24 24"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={filled ? ICON_PATHS.star : ICON_PATHS[name]} />
    </svg>
  );
}
