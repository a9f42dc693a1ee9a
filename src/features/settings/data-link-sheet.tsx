import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './page.module.css';
import type { SettingsProps } from './settings-props.ts';
import { Sheet } from './sheet.tsx';

/** The way to everything that is kept, one tap from here. */
export function DataLinkSheet({
  dataHref,
  onGo,
}: Pick<SettingsProps, 'dataHref' | 'onGo'>): JSX.Element {
  const { t } = useTranslation('settings');
  return (
    <Sheet
      tone="moss"
      className={styles['banner']}
      title={t('data.title')}
      lead={t('data.promise')}
    >
      <div>
        <Button
          kind="primary"
          iconEnd="arrow-right"
          href={dataHref}
          onClick={(event) => onGo(event, dataHref)}
        >
          {t('data.open')}
        </Button>
      </div>
    </Sheet>
  );
}
