import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { BreachCard } from './breach-card.tsx';
import { useDebrief } from './debrief-context.ts';
import { LossSum } from './loss-sum.tsx';
import { Part } from './part.tsx';
import styles from './result.module.css';
import { SumBar } from './sum-bar.tsx';

/** Passed or not, in words; then where each of the hundred went. A breach comes before any number. */
export function ResultPart(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const { score, passed, passMark, breaches } = debrief.result;
  const breached = breaches.length > 0;
  const company = words.nameCompany(debrief.stance);
  const verdict = passed ? 'passed' : 'below';
  return (
    <Part part="result" title={t('parts.result')}>
      {breached && <BreachCard />}
      <div className={styles['verdict']}>
        {!breached && (
          <p className={styles['score']}>
            <span className={styles['number']}>{score}</span> {t('result.ofHundred')}
          </p>
        )}
        <p
          className={joinClasses(
            styles['words'],
            passed && styles['passed'],
            breached && styles['crossed'],
          )}
        >
          <Icon name={passed ? 'check' : breached ? 'shield' : 'minus'} />
          <span>
            {breached ? t('result.breached') : t(`result.${verdict}`, { company, mark: passMark })}
          </span>
        </p>
      </div>
      {breached && <p>{t('result.scoreBreached', { score })}</p>}
      <SumBar />
      <LossSum />
    </Part>
  );
}
