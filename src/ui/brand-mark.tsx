import type { JSX } from 'react';
import styles from './brand-mark.module.css';
import { joinClasses } from './join-classes.ts';

export interface BrandMarkProps {
  /** Its name where it stands alone; beside the written name it is an ornament. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
}

/** Two people speak, and what both mean is the leaf where their words meet. */
export function BrandMark({ label, className }: BrandMarkProps): JSX.Element {
  return (
    <svg
      className={joinClasses(styles['mark'], className)}
      viewBox="0 0 32 32"
      width="32"
      height="32"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path
        className={styles['theirs']}
        d="M21 7.5h7A1.5 1.5 0 0 1 29.5 9v7A8.5 8.5 0 1 1 21 7.5Z"
      />
      <path
        className={styles['ours']}
        d="M11 7.5a8.5 8.5 0 0 1 0 17H4A1.5 1.5 0 0 1 2.5 23v-7A8.5 8.5 0 0 1 11 7.5Z"
      />
      <path
        className={styles['shared']}
        d="M16 9.13a8.5 8.5 0 0 1 0 13.74 8.5 8.5 0 0 1 0-13.74Z"
      />
    </svg>
  );
}
