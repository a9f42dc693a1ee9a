import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './empty-results.module.css';
import type { ResultsProps } from './results-props.ts';

const PLACES = [0, 1, 2] as const;

/** Before the first contact: what there will be, and the way to it. */
export function EmptyResults({
  libraryHref,
  onGo,
}: Pick<ResultsProps, 'libraryHref' | 'onGo'>): JSX.Element {
  const { t } = useTranslation('results');
  return (
    <div className={styles['empty']}>
      <div className={styles['picture']} aria-hidden="true">
        {PLACES.map((place) => (
          <div key={place} className={styles['card']}>
            <span className={styles['stars']}>
              <Icon name="star" size="small" />
              <Icon name="star" size="small" />
              <Icon name="star" size="small" />
              <Icon name="star" size="small" />
              <Icon name="star" size="small" />
            </span>
            <span className={styles['line']} />
            <span className={styles['line']} />
            <span className={styles['by']} />
          </div>
        ))}
      </div>
      <h2>{t('empty.title')}</h2>
      <p className={styles['text']}>{t('empty.text')}</p>
      <Button
        kind="primary"
        size="large"
        iconEnd="arrow-right"
        href={libraryHref}
        onClick={(event) => onGo(event, libraryHref)}
      >
        {t('empty.begin')}
      </Button>
    </div>
  );
}
