import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

export interface SkeletonProps {
  readonly lines?: number | undefined;
}

/** Holds the place of what is on its way. */
export function Skeleton({ lines = 3 }: SkeletonProps): JSX.Element {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['skeleton']} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}
