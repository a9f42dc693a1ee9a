import { useEffect, useRef } from 'react';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../ui/join-classes.ts';
import { SkipLink } from '../ui/skip-link.tsx';
import { PlayerBar } from './player-bar.tsx';
import styles from './app.module.css';

interface PageFrameProps {
  readonly address: string;
  /** Without the bar: there is nowhere to go yet. */
  readonly bare: boolean;
  readonly children: ReactNode;
}

/** Around every page: the way past the bar, the bar, the main part. A contact has a head of its own. */
export function PageFrame({ address, bare, children }: PageFrameProps): JSX.Element {
  const { t } = useTranslation('app');
  const main = useRef<HTMLElement>(null);
  const page = address.split('/')[1] ?? '';
  const hasBar = !bare && page !== 'play' && page !== 'welcome';
  const before = useRef(address);

  useEffect(() => {
    const last = before.current;
    before.current = address;
    // A run that begins gets an address without another page coming; anchors keep their place.
    if (last === address || isSamePage(last, address)) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [address]);

  useEffect(() => {
    const element = main.current;
    if (element === null) return;
    // A page may come long after its address, and change its heading with the language.
    const name = (): void => {
      const heading = element.querySelector('h1')?.textContent ?? '';
      const title =
        heading === '' ? `${t('name')}: ${t('tagline')}` : t('title', { page: heading });
      if (document.title !== title) document.title = title;
    };
    name();
    const watcher = new MutationObserver(name);
    watcher.observe(element, { subtree: true, childList: true, characterData: true });
    return () => watcher.disconnect();
  }, [t]);

  return (
    <div className={joinClasses(styles['page'], hasBar && styles['withBar'])}>
      <SkipLink />
      {hasBar && <PlayerBar address={address} />}
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
    </div>
  );
}

function isSamePage(last: string, address: string): boolean {
  const [, page, place] = address.split('/');
  const [, lastPage, lastPlace] = last.split('/');
  if (page !== lastPage) return false;
  return page === 'handbook' || (page === 'play' && place === lastPlace);
}
