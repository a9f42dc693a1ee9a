import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './page.module.css';
import { PlaceLink } from './place-link.tsx';
import { RawRecordItem } from './raw-record-item.tsx';
import recordStyles from './records.module.css';
import type { RecoverProps } from './recover-props.ts';

/** How many records are shown before somebody asks for all. */
const SOME = 100;

/** Every stored record as it is, for when something else has gone wrong. */
export function RecoverScreen(props: RecoverProps): JSX.Element {
  const { t } = useTranslation('settings');
  const { records, detail, dataHref, onExport, onGo } = props;
  const [all, setAll] = useState(false);
  const shown = all ? records : (records?.slice(0, SOME) ?? null);
  return (
    <div className={styles['page']}>
      <PageHeader
        eyebrow={
          <PlaceLink href={dataHref} onGo={onGo}>
            {t('data.title')}
          </PlaceLink>
        }
        title={t('recover.title')}
        lead={t('recover.lead')}
        actions={
          <Button
            icon="download"
            disabled={records === null || records.length === 0}
            onClick={onExport}
          >
            {t('data.export')}
          </Button>
        }
      />
      {detail !== null && (
        <Disclosure boxed summary={t('recover.detail')}>
          <pre className={recordStyles['raw']}>{detail}</pre>
        </Disclosure>
      )}
      {shown === null || records === null ? (
        <Skeleton lines={6} />
      ) : (
        <>
          {records.length === 0 && <p>{t('recover.none')}</p>}
          <ul className={recordStyles['records']}>
            {shown.map((record) => (
              <RawRecordItem key={record.key} {...props} record={record} />
            ))}
          </ul>
          {shown.length < records.length && (
            <p>
              <Button onClick={() => setAll(true)}>
                {t('recover.all', { count: records.length })}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
