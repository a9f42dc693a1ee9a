import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './page.module.css';
import type { SettingsProps } from './settings-props.ts';
import { Sheet } from './sheet.tsx';

/** What runs here, whether it runs offline, and whether a newer one waits. */
export function ProgramSheet({
  program,
  offline,
  update,
  onUpdate,
}: Pick<SettingsProps, 'program' | 'offline' | 'update' | 'onUpdate'>): JSX.Element {
  const { t } = useTranslation('settings');
  const { version, build, licence, sourceHref } = program;
  return (
    <Sheet title={t('program.title')}>
      {update === 'waiting' && (
        <Notice
          kind="info"
          title={t('program.waiting')}
          actions={
            <Button kind="primary" icon="refresh" onClick={onUpdate}>
              {t('program.restart')}
            </Button>
          }
        >
          {t('program.waitingText')}
        </Notice>
      )}
      {update === 'held' && (
        <Notice kind="info" title={t('program.waiting')}>
          {t('program.held')}
        </Notice>
      )}
      <dl className={styles['facts']}>
        {version !== '' && (
          <div>
            <dt>{t('program.version')}</dt>
            <dd>{version}</dd>
          </div>
        )}
        {build !== '' && (
          <div>
            <dt>{t('program.build')}</dt>
            <dd>{build}</dd>
          </div>
        )}
        <div>
          <dt>{t('program.licence')}</dt>
          <dd>{licence}</dd>
        </div>
        <div>
          <dt>{t('program.offline')}</dt>
          <dd>{t(`program.offlineStates.${offline}`)}</dd>
        </div>
      </dl>
      {sourceHref !== null && (
        <p>
          <Link href={sourceHref} external>
            {t('program.source')}
          </Link>
        </p>
      )}
    </Sheet>
  );
}
