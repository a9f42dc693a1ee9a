import type { JSX, ReactNode } from 'react';
import styles from './empty-state.module.css';
import { hasContent } from './has-content.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here yet: why, and what would fill it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps): JSX.Element {
  return (
    <div className={styles['empty']}>
      <span className={styles['icon']}>
        <Icon name={icon} size="large" />
      </span>
      <p className={styles['title']}>{title}</p>
      {hasContent(children) && <div className={styles['text']}>{children}</div>}
      {hasContent(actions) && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
