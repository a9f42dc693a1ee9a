import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './app-bar.module.css';
import { BrandMark } from './brand-mark.tsx';
import { hasContent } from './has-content.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

export interface AppBarItem {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean | undefined;
}

/** What a link of the bar is made of; a router's own link takes it as it is. */
export interface AppBarLink {
  readonly href: string;
  readonly className: string | undefined;
  readonly 'aria-current': 'page' | undefined;
  readonly children: ReactNode;
}

export interface AppBarProps {
  readonly name: string;
  readonly home: string;
  readonly items: readonly AppBarItem[];
  readonly actions?: ReactNode;
  /** Draws a link by the router; without it they are plain links. */
  readonly renderLink?: ((link: AppBarLink) => ReactNode) | undefined;
}

const renderPlainLink = ({ children, ...link }: AppBarLink): JSX.Element => (
  <a {...link}>{children}</a>
);

/** The product's name, its places, and what is always at hand. On phones the places lie below. */
export function AppBar({
  name,
  home,
  items,
  actions,
  renderLink = renderPlainLink,
}: AppBarProps): JSX.Element {
  const { t } = useTranslation('ui');
  return (
    <header className={styles['bar']}>
      {renderLink({
        href: home,
        className: styles['brand'],
        'aria-current': undefined,
        children: (
          <>
            <BrandMark />
            <span>{name}</span>
          </>
        ),
      })}
      <nav className={styles['nav']} aria-label={t('pages')}>
        <ul className={styles['items']}>
          {items.map(({ href, label, icon, current = false }) => (
            <li key={href} className={styles['item']}>
              {renderLink({
                href,
                className: styles['link'],
                'aria-current': current ? 'page' : undefined,
                children: (
                  <>
                    <Icon name={icon} />
                    <span>{label}</span>
                  </>
                ),
              })}
            </li>
          ))}
        </ul>
      </nav>
      {hasContent(actions) && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
