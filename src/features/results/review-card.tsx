import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '../../ui/person/person.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Stars } from '../../ui/stars.tsx';
import { PlaceLink } from './place-link.tsx';
import type { ResultRun, ResultsProps } from './results-props.ts';
import styles from './wall.module.css';

interface ReviewCardProps extends Pick<ResultsProps, 'onGo'> {
  readonly run: ResultRun;
}

/** One customer's stars and words. */
export function ReviewCard({ run, onGo }: ReviewCardProps): JSX.Element {
  const { t } = useTranslation('results');
  const { customer, review, score, title, href } = run;
  const { name, face } = customer;
  return (
    <figure className={styles['review']}>
      <Stars value={score.satisfaction} label={t('wall.stars', { count: score.satisfaction })} />
      <blockquote className={styles['quote']}>
        <RichText text={review} />
      </blockquote>
      <figcaption className={styles['by']}>
        {face !== null && (
          <span className={styles['face']}>
            <Person
              {...face}
              pose="portrait"
              label={t('wall.face', { name, mood: t(`mood.${face.mood}`) })}
            />
          </span>
        )}
        <span className={styles['who']}>
          <span className={styles['name']}>{name}</span>
          <PlaceLink href={href} className={styles['where']} onGo={onGo}>
            {title}
          </PlaceLink>
        </span>
      </figcaption>
    </figure>
  );
}
