import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DataProps } from './data-props.ts';
import styles from './page.module.css';
import { printAgo } from './print-ago.ts';
import { printDate } from './print-date.ts';
import { Sheet } from './sheet.tsx';

/** Everything as one file. Nothing is never saved: it could be laid over a good backup. */
export function ExportSheet({
  runs,
  exported,
  now,
  onExport,
}: Pick<DataProps, 'runs' | 'exported' | 'now' | 'onExport'>): JSX.Element {
  const { t, i18n } = useTranslation('settings');
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const time = exported === null ? Number.NaN : Date.parse(exported);
  const save = async (): Promise<void> => {
    setState('busy');
    setState((await onExport()) ? 'done' : 'failed');
  };
  return (
    <Sheet title={t('export.title')} lead={t('export.lead')}>
      <p>
        {Number.isNaN(time)
          ? t('export.never')
          : t('export.last', {
              ago: printAgo(i18n.language, time, now),
              date: printDate(i18n.language, time, true),
            })}
      </p>
      <div className={styles['actions']}>
        <Button
          kind="primary"
          icon="download"
          busy={state === 'busy'}
          disabled={runs === null || runs.length === 0}
          onClick={() => void save()}
        >
          {t('data.export')}
        </Button>
        {runs?.length === 0 && <p className={styles['soft']}>{t('export.nothing')}</p>}
      </div>
      {state === 'done' && <Notice kind="success">{t('export.done')}</Notice>}
      {state === 'failed' && <Notice kind="failure">{t('export.failed')}</Notice>}
    </Sheet>
  );
}
