import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicture } from '../../ui/person/person-picture.tsx';
import type { GuideProps } from './guide-props.ts';
import styles from './guide-screen.module.css';

/** Who plays whom, and what each of them knows. */
export function GuideParts({ customer, others }: GuideProps): JSX.Element {
  const { t } = useTranslation('library');
  return (
    <section className={styles['part']}>
      <h2>{t('guide.parts')}</h2>
      <div className={styles['cast']}>
        {customer.face !== null && (
          <div className={styles['face']}>
            <PersonPicture {...customer.face} mood="calm" label="" pose="portrait" still />
          </div>
        )}
        <dl className={styles['roles']}>
          <dt>{t('guide.agent')}</dt>
          <dd>{t('guide.agentText')}</dd>
          <dt>{t('guide.customer', { name: customer.name })}</dt>
          <dd>{t('guide.customerText')}</dd>
          {others.map((name) => (
            <div key={name} className={styles['role']}>
              <dt>{name}</dt>
              <dd>{t('guide.othersText')}</dd>
            </div>
          ))}
          <dt>{t('guide.observers')}</dt>
          <dd>{t('guide.observersText')}</dd>
        </dl>
      </div>
    </section>
  );
}
