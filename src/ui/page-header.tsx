import type { JSX, ReactNode, Ref } from 'react';
import { hasContent } from './has-content.ts';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** A few words above the title: where this page belongs. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** So that the focus can be sent here when the page changes. */
  readonly titleRef?: Ref<HTMLHeadingElement> | undefined;
}

/** The name of the page, what it is for, and what can be done on all of it. */
export function PageHeader({
  title,
  eyebrow,
  lead,
  actions,
  titleRef,
}: PageHeaderProps): JSX.Element {
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        {hasContent(eyebrow) && <p className={styles['eyebrow']}>{eyebrow}</p>}
        <h1 ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        {hasContent(lead) && <p className={styles['lead']}>{lead}</p>}
      </div>
      {hasContent(actions) && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
