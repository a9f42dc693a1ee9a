import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { DataProps } from './data-props.ts';
import styles from './page.module.css';
import { Sheet } from './sheet.tsx';

/** What the browser promises, shown as it answered: "no" is normal, and no promise is for ever. */
export function PersistenceSheet({
  persistence,
  onAskPersistence,
}: Pick<DataProps, 'persistence' | 'onAskPersistence'>): JSX.Element {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    await onAskPersistence();
    setAsking(false);
    setAsked(true);
  };
  return (
    <Sheet title={t('persistence.title')}>
      <div role="status">
        {persistence !== null && (
          <>
            <p className={styles['answer']}>
              <Icon name={persistence === 'granted' ? 'check' : 'info'} />
              {t(`persistence.${persistence}`)}
            </p>
            <p className={styles['soft']}>{t(`persistence.${persistence}Text`)}</p>
            {asked && persistence === 'denied' && (
              <p className={styles['soft']}>{t('persistence.still')}</p>
            )}
          </>
        )}
      </div>
      {persistence === 'denied' && (
        <div>
          <Button busy={asking} onClick={() => void ask()}>
            {t('persistence.ask')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
