import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/join-classes.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DataNotices } from './data-notices.tsx';
import type { DataProps } from './data-props.ts';
import { DeleteSheet } from './delete-sheet.tsx';
import { ExportSheet } from './export-sheet.tsx';
import { ImportSheet } from './import-sheet.tsx';
import { KeptRuns } from './kept-runs.tsx';
import { KeptSheet } from './kept-sheet.tsx';
import styles from './page.module.css';
import { PersistenceSheet } from './persistence-sheet.tsx';
import { PlaceLink } from './place-link.tsx';

/** Everything kept about me: to see, to take along, to bring back, to delete. */
export function DataScreen(props: DataProps): JSX.Element {
  const { t } = useTranslation('settings');
  const { place, settingsHref, recoverHref, onGo } = props;
  return (
    <div className={styles['page']}>
      <PageHeader
        eyebrow={
          <PlaceLink href={settingsHref} onGo={onGo}>
            {t('title')}
          </PlaceLink>
        }
        title={t('data.title')}
        lead={t('data.promise')}
      />
      <DataNotices {...props} />
      <div className={joinClasses(styles['columns'], styles['even'])}>
        <ExportSheet {...props} />
        <ImportSheet {...props} />
        <KeptSheet {...props} />
        {place === 'device' && <PersistenceSheet {...props} />}
      </div>
      <KeptRuns {...props} />
      <DeleteSheet {...props} />
      <p className={styles['soft']}>
        <PlaceLink href={recoverHref} onGo={onGo}>
          {t('recover.link')}
        </PlaceLink>
      </p>
    </div>
  );
}
