import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/join-classes.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import styles from './greeting.module.css';
import type { LibraryCard } from './library-props.ts';

export interface GreetingProps {
  readonly company: string;
  readonly cards: readonly LibraryCard[];
}

/** Where I stand, in words and as a row of marks. */
export function Greeting({ company, cards }: GreetingProps): JSX.Element {
  const { t } = useTranslation('library');
  const done = cards.filter((card) => card.best !== null).length;
  const passed = cards.filter((card) => card.best?.passed === true).length;
  const total = cards.length;
  const byProgress = cards.toSorted((a, b) => rankProgress(b) - rankProgress(a));
  return (
    <div className={styles['greeting']}>
      <PageHeader
        title={
          done === 0
            ? t('greeting.fresh', { count: total })
            : done === total
              ? t('greeting.all', { count: total })
              : t('greeting.some', { count: done, total })
        }
        lead={
          passed === 0 ? t('company', { company }) : t('companyPassed', { company, count: passed })
        }
      />
      {done > 0 && (
        <div className={styles['row']} aria-hidden="true">
          {byProgress.map(({ id, best }) => (
            <span
              key={id}
              className={joinClasses(
                styles['mark'],
                best !== null && styles[best.passed ? 'passed' : 'met'],
              )}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function rankProgress({ best }: LibraryCard): number {
  if (best === null) return 0;
  return best.passed ? 2 : 1;
}
