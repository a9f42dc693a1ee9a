import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '../../ui/person/person.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Stars } from '../../ui/stars.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './outcome.module.css';
import { Part } from './part.tsx';

/** From so many stars on it could be taken for a success. */
const PLEASED = 4;

export function OutcomePart(): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { told, customer, debrief, words } = useDebrief();
  const outcome = told.at(-1);
  if (outcome?.kind !== 'outcome') return null;
  const { title, text, review, satisfaction, mood } = outcome;
  const { name, face } = customer;
  return (
    <Part part="outcome" eyebrow={t('outcome.eyebrow')} title={title}>
      <div className={styles['outcome']}>
        <div className={styles['text']}>
          <RichText text={text} />
        </div>
        <figure className={styles['review']}>
          {face !== null && (
            <div className={styles['face']}>
              <Person
                {...face}
                mood={mood}
                pose="portrait"
                label={t('outcome.face', { name, mood: t(`mood.${mood}`) })}
              />
            </div>
          )}
          <figcaption className={styles['by']}>{t('outcome.review', { name })}</figcaption>
          <Stars value={satisfaction} label={t('outcome.stars', { count: satisfaction })} />
          <blockquote className={styles['words']}>
            <RichText text={review} />
          </blockquote>
          {!debrief.result.passed && satisfaction >= PLEASED && (
            <p className={styles['apart']}>
              {t('outcome.apart', { company: words.nameCompany(debrief.stance) })}
            </p>
          )}
        </figure>
      </div>
    </Part>
  );
}
