import type { JSX } from 'react';
import { Icon } from './icon.tsx';
import styles from './stars.module.css';

export interface StarsProps {
  readonly value: number;
  readonly of?: number | undefined;
  /** The same in words, such as "3 of 5 stars". */
  readonly label: string;
}

/** How content the customer went away. */
export function Stars({ value, of = 5, label }: StarsProps): JSX.Element {
  return (
    <span className={styles['stars']} role="img" aria-label={label}>
      {Array.from({ length: of }, (_, index) => (
        <Icon key={index} name={index < value ? 'star-filled' : 'star'} />
      ))}
    </span>
  );
}
