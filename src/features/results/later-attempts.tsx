import { useId } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './attempts.module.css';
import type { FirstAttempt } from './list-first-attempts.ts';
import { PlaceLink } from './place-link.tsx';
import type { ResultsProps } from './results-props.ts';

interface LaterAttemptsProps extends FirstAttempt, Pick<ResultsProps, 'onGo'> {}

/** Later attempts as what they changed: none of them replaces the first. */
export function LaterAttempts({ first, later, onGo }: LaterAttemptsProps): JSX.Element {
  const { t, i18n } = useTranslation('results');
  const id = useId();
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' });
  return (
    <div className={styles['later']}>
      <p id={id} className={styles['against']}>
        {t('later.title')}
      </p>
      <ol aria-labelledby={id}>
        {later.map(({ run, href, whatIf, score: { score, breaches } }) => (
          <li key={run}>
            <PlaceLink href={href} className={styles['change']} onGo={onGo}>
              {whatIf && <Icon name="branch" size="small" label={t('later.whatIf')} />}
              {t('later.score', { score, change: signed.format(score - first.score.score) })}
              {breaches.length > 0 && (
                <span className={styles['line']}>
                  <Icon name="shield" size="small" label={t('later.breach')} />
                </span>
              )}
            </PlaceLink>
          </li>
        ))}
      </ol>
    </div>
  );
}
