import type { JSX, ReactNode } from 'react';
import { PlaceLink } from './place-link.tsx';
import styles from './reason.module.css';

interface SeeDecisionProps {
  /** From 0. */
  readonly decision: number;
  readonly children: ReactNode;
}

/** Leads to the decision where the words stand in full; on paper it names it. */
export function SeeDecision({ decision, children }: SeeDecisionProps): JSX.Element {
  return (
    <p className={styles['see']}>
      <PlaceLink at={{ kind: 'decision', decision }}>{children}</PlaceLink>
    </p>
  );
}
