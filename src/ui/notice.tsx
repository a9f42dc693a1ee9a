import type { JSX, ReactNode } from 'react';
import { hasContent } from './has-content.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'success' | 'warning' | 'failure';

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** False for a notice that was there when the page came: it is read in its turn. */
  readonly announced?: boolean | undefined;
  readonly icon?: IconName | undefined;
}

const ICONS: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  failure: 'warning',
};

/** Something to know now. A failure is announced at once, the others when there is a pause. */
export function Notice({
  kind,
  title,
  children,
  actions,
  announced = true,
  icon = ICONS[kind],
}: NoticeProps): JSX.Element {
  const role = kind === 'failure' ? 'alert' : 'status';
  return (
    <div className={joinClasses(styles['notice'], styles[kind])} {...(announced && { role })}>
      <span className={styles['icon']}>
        <Icon name={icon} />
      </span>
      <div className={styles['words']}>
        {hasContent(title) && <p className={styles['title']}>{title}</p>}
        {hasContent(children) && <div className={styles['text']}>{children}</div>}
        {hasContent(actions) && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
