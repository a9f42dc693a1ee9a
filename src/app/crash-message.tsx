import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './app.module.css';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';

interface CrashMessageProps {
  readonly error: Error;
  onRetry(): void;
}

/** What browsers say when a part of the program is not to be had: offline, or after an update. */
const PART_MISSING = /dynamically imported module|Importing a module script failed/i;

/** A page that could not be shown: what is safe, and what one can do. */
export function CrashMessage({ error, onRetry }: CrashMessageProps): JSX.Element {
  const { t } = useTranslation('app');
  const go = useGo();
  const exportAll = useExport();
  const isPart = PART_MISSING.test(error.message);
  return (
    <div className={styles['message']} role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t(isPart ? 'crash.part' : 'crash.text')}</p>
      <div className={styles['actions']}>
        {isPart ? (
          <Button kind="primary" onClick={() => location.reload()}>
            {t('notice.reload')}
          </Button>
        ) : (
          <Button kind="primary" onClick={onRetry}>
            {t('crash.retry')}
          </Button>
        )}
        <Button onClick={() => void exportAll()}>{t('crash.export')}</Button>
        <Button kind="quiet" onClick={() => go.to('/')}>
          {t('crash.back')}
        </Button>
      </div>
      <details>
        <summary>{t('crash.details')}</summary>
        <pre>{`${error.name}: ${error.message}`}</pre>
      </details>
    </div>
  );
}
