import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './page.module.css';

/** Stays in sight, wherever on the page the words were written. */
export function SaveNotice(): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { save, onRetrySave, onExport } = useDebrief();
  if (save.kind !== 'unsaved') return null;
  return (
    <div className={styles['unsaved']}>
      <Notice
        kind="failure"
        title={t('save.unsaved')}
        actions={
          <>
            <Button size="small" icon="refresh" onClick={onRetrySave}>
              {t('save.retry')}
            </Button>
            <Button size="small" kind="quiet" icon="download" onClick={onExport}>
              {t('save.export')}
            </Button>
          </>
        }
      >
        {t('save.unsavedText')}
      </Notice>
    </div>
  );
}
