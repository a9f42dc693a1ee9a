import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

export interface SkipLinkProps {
  /** The id of the page's main part. */
  readonly to?: string | undefined;
}

/** For who comes by keyboard: past the navigation. It moves the focus itself, so a router that
 * reads the address's hash is not disturbed. */
export function SkipLink({ to = 'main' }: SkipLinkProps): JSX.Element {
  const { t } = useTranslation('ui');
  return (
    <a
      className={styles['skip']}
      href={`#${to}`}
      onClick={(event) => {
        const target = document.querySelector<HTMLElement>(`#${CSS.escape(to)}`);
        if (target === null) return;
        event.preventDefault();
        target.tabIndex = -1;
        target.focus();
        target.scrollIntoView();
      }}
    >
      {t('skip')}
    </a>
  );
}
