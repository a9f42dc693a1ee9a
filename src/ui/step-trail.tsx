import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import styles from './step-trail.module.css';

export interface StepTrailProps {
  readonly label: string;
  readonly steps: readonly string[];
  /** From 0. */
  readonly current: number;
}

/** Where one stands on a short way of known length. */
export function StepTrail({ label, steps, current }: StepTrailProps): JSX.Element {
  const { t } = useTranslation('ui');
  return (
    <ol className={styles['steps']} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles['step']}
          data-state={index < current ? 'done' : index === current ? 'now' : 'ahead'}
          {...(index === current && { 'aria-current': 'step' as const })}
        >
          <span className={styles['dot']} aria-hidden="true">
            {index < current ? <Icon name="check" size="small" /> : index + 1}
          </span>
          <span className={styles['words']}>
            {step}
            {index < current && <span className="visually-hidden"> ({t('stepDone')})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
