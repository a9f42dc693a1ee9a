import type { JSX, ReactNode } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import type { DebriefPart } from './debrief-parts.ts';
import styles from './page.module.css';

interface PartProps {
  readonly part: DebriefPart;
  readonly title: ReactNode;
  readonly eyebrow?: string | undefined;
  readonly lead?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Part({ part, title, eyebrow, lead, className, children }: PartProps): JSX.Element {
  const heading = `heading-${part}`;
  return (
    <section
      id={`part-${part}`}
      aria-labelledby={heading}
      className={joinClasses(styles['part'], className)}
    >
      <div className={styles['opening']}>
        {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
