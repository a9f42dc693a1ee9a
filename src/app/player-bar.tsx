import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { AppBar } from '../ui/app-bar.tsx';
import { LanguageMenu } from '../ui/language-menu.tsx';

const PLACES = [
  { href: '/', name: 'library', icon: 'speech' },
  { href: '/handbook', name: 'handbook', icon: 'book' },
  { href: '/results', name: 'results', icon: 'star' },
  { href: '/settings', name: 'settings', icon: 'settings' },
] as const;

/** The way between the pages. */
export function PlayerBar({ address }: { address: string }): JSX.Element {
  const { t } = useTranslation('app');
  return (
    <AppBar
      name={t('name')}
      home="/"
      items={PLACES.map(({ href, name, icon }) => ({
        href,
        label: t(`nav.${name}`),
        icon,
        current: href === '/' ? address === '/' : address.startsWith(href),
      }))}
      actions={<LanguageMenu />}
      renderLink={({ href, children, ...link }) => (
        <Link href={href} {...link}>
          {children}
        </Link>
      )}
    />
  );
}
