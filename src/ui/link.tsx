import type { ComponentProps, JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './link.module.css';

export interface LinkProps extends ComponentProps<'a'> {
  /** `quiet` underlines only when pointed at; `cover` makes its whole card the target. */
  readonly kind?: 'inline' | 'quiet' | 'cover' | undefined;
  /** Leads out of the product: opens beside it, and says so. */
  readonly external?: boolean | undefined;
}

/** Words that lead somewhere. */
export function Link({
  kind = 'inline',
  external = false,
  className,
  children,
  ...rest
}: LinkProps): JSX.Element {
  const { t } = useTranslation('ui');
  return (
    <a
      {...(external && { target: '_blank', rel: 'noopener noreferrer' })}
      {...rest}
      className={joinClasses(styles[kind], className)}
    >
      {children}
      {external && (
        <span className={styles['external']}>
          <Icon name="external" size="small" label={t('newWindow')} />
        </span>
      )}
    </a>
  );
}
