import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { intlLocale } from '../../i18n/intl-locale.ts';
import { useDebrief } from './debrief-context.ts';
import styles from './page.module.css';

export function DebriefHeader(): JSX.Element {
  const { t, i18n } = useTranslation('debrief');
  const { title, ended, debrief, words } = useDebrief();
  const date = new Intl.DateTimeFormat(intlLocale(i18n.language), {
    dateStyle: 'long',
  }).format(ended);
  return (
    <header className={styles['header']}>
      <div>
        <p className={styles['eyebrow']}>{t('header.eyebrow')}</p>
        <h1 id="debrief-title" tabIndex={-1}>
          {title}
        </h1>
        <p className={styles['where']}>
          {t('header.at', { company: words.nameCompany(debrief.stance) })}
          {' · '}
          <time dateTime={new Date(ended).toISOString()}>{date}</time>
        </p>
      </div>
      <div className="no-print">
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          {t('header.print')}
        </Button>
      </div>
    </header>
  );
}
