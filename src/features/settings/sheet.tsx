import { useId } from 'react';
import type { ComponentProps, JSX, ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './page.module.css';

interface SheetProps extends Omit<ComponentProps<typeof Card>, 'title' | 'as'> {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children?: ReactNode;
}

/** A sheet of the page under a heading of its own. */
export function Sheet({ title, lead, className, children, ...rest }: SheetProps): JSX.Element {
  const id = useId();
  return (
    <Card
      {...rest}
      as="section"
      aria-labelledby={id}
      className={joinClasses(styles['sheet'], className)}
    >
      <div>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </Card>
  );
}
