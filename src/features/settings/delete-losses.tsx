import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { DataProps, KeptRun } from './data-props.ts';
import styles from './page.module.css';

interface DeleteLossesProps extends Pick<DataProps, 'onExport'> {
  readonly runs: readonly KeptRun[];
}

/** What deleting takes away, and the file that would bring it back. */
export function DeleteLosses({ runs, onExport }: DeleteLossesProps): JSX.Element {
  const { t } = useTranslation('settings');
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const save = async (): Promise<void> => {
    setState('busy');
    setState((await onExport()) ? 'done' : 'failed');
  };
  return (
    <div className={styles['losses']}>
      <p>{t('delete.lose')}</p>
      <ul className={styles['steps']}>
        <li>{t('delete.loseRuns', { count: runs.length })}</li>
        <li>{t('delete.loseWords')}</li>
        <li>{t('delete.loseSettings')}</li>
      </ul>
      <p>{t('delete.noWayBack')}</p>
      {runs.length > 0 && (
        <div className={styles['actions']}>
          <Button icon="download" busy={state === 'busy'} onClick={() => void save()}>
            {t('delete.saveFirst')}
          </Button>
          <p role="status">
            {state === 'done' && t('export.done')}
            {state === 'failed' && t('export.failed')}
          </p>
        </div>
      )}
    </div>
  );
}
