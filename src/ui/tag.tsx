import type { JSX, ReactNode } from 'react';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './tag.module.css';

export interface TagProps {
  readonly children: ReactNode;
  readonly icon?: IconName | undefined;
  readonly tone?: 'plain' | 'moss' | 'clay' | 'plum' | 'sky' | undefined;
}

/** A word about the thing beside it: its channel, its level, what became of it. */
export function Tag({ children, icon, tone = 'plain' }: TagProps): JSX.Element {
  return (
    <span className={joinClasses(styles['tag'], styles[tone])}>
      {icon !== undefined && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </span>
  );
}
