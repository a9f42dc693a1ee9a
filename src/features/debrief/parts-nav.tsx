import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { DEBRIEF_PARTS } from './debrief-parts.ts';
import styles from './parts-nav.module.css';
import { useCurrentPart } from './use-current-part.ts';

/** Where one is on the page: a column beside it, on a phone a line above it. */
export function PartsNav(): JSX.Element {
  const { t } = useTranslation('debrief');
  const current = useCurrentPart();
  const line = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = line.current;
    const link = list?.querySelector<HTMLElement>('[aria-current]');
    // Only sideways: scrollIntoView would move the page too.
    if (list && link) list.scrollLeft = link.offsetLeft - (list.clientWidth - link.clientWidth) / 2;
  }, [current]);
  return (
    <nav aria-label={t('nav.label')} className={styles['nav']}>
      <ol ref={line} className={styles['line']}>
        {DEBRIEF_PARTS.map((part) => (
          <li key={part}>
            <a
              href={`#part-${part}`}
              className={styles['link']}
              {...(part === current && { 'aria-current': 'location' })}
            >
              {t(`nav.${part}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
