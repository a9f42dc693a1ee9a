import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './page.module.css';
import type { SettingsProps } from './settings-props.ts';
import { Sheet } from './sheet.tsx';

/**
 * Installing, where the browser has it. On iOS the installed player has a store of its own and
 * begins empty, so saving a file comes first.
 */
export function InstallSheet({
  install,
  onInstall,
  onExport,
}: Pick<SettingsProps, 'install' | 'onInstall' | 'onExport'>): JSX.Element | null {
  const { t } = useTranslation('settings');
  if (install === 'none') return null;
  return (
    <Sheet title={t('install.title')} lead={t(`install.${install}`)}>
      {install === 'offered' && (
        <div>
          <Button icon="plus" onClick={onInstall}>
            {t('install.button')}
          </Button>
        </div>
      )}
      {install === 'ios' && (
        <>
          <ol className={styles['steps']}>
            <li>{t('install.iosSave')}</li>
            <li>{t('install.iosAdd')}</li>
            <li>{t('install.iosBring')}</li>
          </ol>
          <div>
            <Button icon="download" onClick={onExport}>
              {t('data.export')}
            </Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
