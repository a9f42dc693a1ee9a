import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookValue } from './handbook-book.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './entries.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;
const WORDS = ['weight.0', 'weight.1', 'weight.2', 'weight.3', 'weight.4', 'weight.5'] as const;

/** How much a value weighs in this company: five steps and the words for them. */
export function WeightBar({
  weight,
  heaviest,
}: Pick<BookValue, 'weight' | 'heaviest'>): JSX.Element {
  const { t } = useTranslation('handbook');
  return (
    <p className={joinClasses(styles['weight'], heaviest && styles['heaviest'])}>
      <span className={styles['steps']} aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} className={joinClasses(step <= weight && styles['on'])} />
        ))}
      </span>
      {heaviest ? t('weight.most') : t(WORDS[weight] ?? 'weight.0')}
      <span className="visually-hidden">{` (${t('weight.outOf', { weight })})`}</span>
    </p>
  );
}
