import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './app.module.css';
import { useGo } from './use-go.ts';

/** An address that leads nowhere, with the way back. */
export function MissingPage(): JSX.Element {
  const { t } = useTranslation('app');
  const go = useGo();
  return (
    <div className={styles['message']}>
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.text')}</p>
      <Button kind="primary" onClick={() => go.to('/')}>
        {t('missing.back')}
      </Button>
    </div>
  );
}
