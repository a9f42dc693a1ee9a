import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DataLinkSheet } from './data-link-sheet.tsx';
import { nameFault } from './name-fault.ts';
import { InstallSheet } from './install-sheet.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { LookSheet } from './look-sheet.tsx';
import styles from './page.module.css';
import { PlaySheet } from './play-sheet.tsx';
import { ProgramSheet } from './program-sheet.tsx';
import type { SettingsProps } from './settings-props.ts';
import { WorkSheet } from './work-sheet.tsx';

/** Everything that can be set once and for all screens. Each change takes effect at once. */
export function SettingsScreen(props: SettingsProps): JSX.Element {
  const { t } = useTranslation('settings');
  const { fault } = props;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')} />
      {fault !== null && (
        <Notice kind="warning" title={t('notKept')}>
          {t(`fault.${nameFault(fault)}`)} {t('notKeptText')}
        </Notice>
      )}
      <DataLinkSheet {...props} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <LookSheet {...props} />
          <WorkSheet {...props} />
          <PlaySheet {...props} />
        </div>
        <div className={styles['column']}>
          <InstallSheet {...props} />
          <KeysSheet />
          <ProgramSheet {...props} />
        </div>
      </div>
    </div>
  );
}
