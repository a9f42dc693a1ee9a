import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirstAttempt } from './list-first-attempts.ts';
import styles from './page.module.css';

interface ResultsHeaderProps {
  readonly attempts: readonly FirstAttempt[];
  /** All there are to play. */
  readonly contacts: number;
}

/** How far I have come, in three figures. */
export function ResultsHeader({ attempts, contacts }: ResultsHeaderProps): JSX.Element {
  const { t } = useTranslation('results');
  const met = new Set(attempts.map(({ first }) => first.scenario)).size;
  const passed = attempts.filter(({ first }) => first.score.passed).length;
  const later = attempts.reduce((sum, attempt) => sum + attempt.later.length, 0);
  return (
    <header className={styles['header']}>
      <h1>{t('title')}</h1>
      {attempts.length > 0 && (
        <dl className={styles['figures']}>
          <div>
            <dt>{t('figures.met')}</dt>
            <dd>{t('figures.of', { number: met, of: Math.max(contacts, met) })}</dd>
          </div>
          <div>
            <dt>{t('figures.passed')}</dt>
            <dd>{t('figures.of', { number: passed, of: attempts.length })}</dd>
          </div>
          <div>
            <dt>{t('figures.later')}</dt>
            <dd>{later}</dd>
          </div>
        </dl>
      )}
    </header>
  );
}
