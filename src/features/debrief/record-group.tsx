import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import { RecordItem } from './record-item.tsx';
import type { SortedRecord } from './sort-record.ts';
import styles from './timeline.module.css';

/** Statements of the record of which the same is to be said. */
export function RecordGroup({ kind, items }: SortedRecord): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const company = words.nameCompany(debrief.stance);
  return (
    <section className={styles['note']}>
      <h4>{t(`record.group.${kind}`, { number: items.length })}</h4>
      {kind === 'right' && debrief.record.loss > 0 && <p>{t('record.praise', { company })}</p>}
      <ul className={styles['items']}>
        {items.map((item) => (
          <RecordItem key={item.item} item={item} />
        ))}
      </ul>
    </section>
  );
}
