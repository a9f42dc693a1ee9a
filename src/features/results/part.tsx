import { useId } from 'react';
import type { JSX, ReactNode } from 'react';
import styles from './page.module.css';

interface PartProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the page under a heading of its own. */
export function Part({ title, lead, children }: PartProps): JSX.Element {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['opening']}>
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
