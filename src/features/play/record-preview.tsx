import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordProps } from './record-props.ts';
import styles from './record-preview.module.css';

/** The note as the next colleague will read it. */
export function RecordPreview({ items }: Pick<RecordProps, 'items'>): JSX.Element {
  const { t } = useTranslation('play');
  return (
    <section className={styles['note']} aria-labelledby="record-note">
      <h2 id="record-note" className={styles['title']}>
        {t('record.preview')}
      </h2>
      {items.length === 0 ? (
        <p className={styles['empty']}>{t('record.empty')}</p>
      ) : (
        <ul className={styles['lines']}>
          {items.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
