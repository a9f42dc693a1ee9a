import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './error-screen.module.css';
import { hasContent } from './has-content.ts';
import { Icon } from './icon.tsx';

export interface ErrorScreenProps {
  readonly title: ReactNode;
  /** What happened, what is safe, what to do. */
  readonly children: ReactNode;
  /** For support; no one else needs it. */
  readonly details?: string | undefined;
  readonly actions?: ReactNode;
}

/** A page in place of one that could not be shown. */
export function ErrorScreen({ title, children, details, actions }: ErrorScreenProps): JSX.Element {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['screen']} role="alert">
      <span className={styles['icon']}>
        <Icon name="warning" size="large" />
      </span>
      <h1>{title}</h1>
      <div className={styles['text']}>{children}</div>
      {hasContent(actions) && <div className={styles['actions']}>{actions}</div>}
      {details !== undefined && (
        <Disclosure summary={t('detailsForSupport')}>
          <pre className={styles['details']}>{details}</pre>
          <CopyButton text={details} />
        </Disclosure>
      )}
    </div>
  );
}
