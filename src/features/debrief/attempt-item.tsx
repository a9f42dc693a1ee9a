import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './attempts.module.css';
import { useDebrief } from './debrief-context.ts';
import type { AttemptLane } from './lay-out-attempts.ts';

interface AttemptItemProps {
  readonly lane: AttemptLane;
}

export function AttemptItem({ lane: { attempt, number } }: AttemptItemProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { run, onOpenAttempt } = useDebrief();
  const { from, label, outcomeTitle, score, passed, breaches, counts } = attempt;
  const name =
    from === null
      ? t(number === 1 ? 'attempt.first' : 'attempt.fresh', { number })
      : t('attempt.from', { number, decision: from.at + 1 });
  const marks = [
    ...(counts ? [t('attempt.counts')] : []),
    ...(attempt.run === run ? [t('attempt.here')] : []),
  ];
  const verdict = passed ? 'passed' : breaches > 0 ? 'breached' : 'failed';
  return (
    <div className={styles['attempt']}>
      <p className={styles['name']}>
        {name}
        {marks.length > 0 && <span className={styles['marks']}> · {marks.join(' · ')}</span>}
      </p>
      {label !== null && <p className={styles['label']}>{t('attempt.instead', { label })}</p>}
      <p className={styles['end']}>
        <Icon name={passed ? 'check' : breaches > 0 ? 'shield' : 'minus'} size="small" />
        <span>
          {t('attempt.score', { score })} · {t(`attempt.${verdict}`)} · {outcomeTitle}
        </span>
      </p>
      {attempt.run !== run && (
        <Button
          className="no-print"
          size="small"
          kind="quiet"
          iconEnd="arrow-right"
          aria-label={`${t('attempt.open')}: ${name}`}
          onClick={() => onOpenAttempt(attempt.run)}
        >
          {t('attempt.open')}
        </Button>
      )}
    </div>
  );
}
