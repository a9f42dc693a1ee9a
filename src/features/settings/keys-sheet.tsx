import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './keys.module.css';
import { Sheet } from './sheet.tsx';

const KEYS = ['choose', 'move', 'confirm', 'handbook', 'pause', 'close', 'next'] as const;

/** Everything works without a pointer; these are the keys for it. */
export function KeysSheet(): JSX.Element {
  const { t } = useTranslation('settings');
  return (
    <Sheet title={t('keys.title')}>
      <dl className={styles['keys']}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd className={styles['key']}>{t(`keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
