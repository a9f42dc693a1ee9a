import type { JSX, ReactNode } from 'react';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** On a sheet of its own. */
  readonly boxed?: boolean | undefined;
  readonly id?: string | undefined;
}

/** More, for those who want it. What is folded away is found by the browser's own search. */
export function Disclosure({
  summary,
  children,
  open,
  onToggle,
  boxed = false,
  id,
}: DisclosureProps): JSX.Element {
  return (
    <details
      id={id}
      className={joinClasses(styles['details'], boxed && styles['boxed'])}
      open={open}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary className={styles['summary']}>
        <span className={styles['chevron']}>
          <Icon name="chevron-right" size="small" />
        </span>
        <span className={styles['words']}>{summary}</span>
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
