import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueCost } from '../../core/debrief/debrief.ts';
import { PlaceLink } from './place-link.tsx';
import styles from './values.module.css';

interface ValueCostsProps {
  readonly costs: readonly ValueCost[];
}

/** Where a value went missing: the decisions, and the record once. */
export function ValueCosts({ costs }: ValueCostsProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const lost = costs.filter(({ points }) => points > 0).map(({ at }) => at);
  const decisions = lost.filter((at) => at.kind === 'decision');
  const record = lost.find((at) => at.kind === 'record');
  if (lost.length === 0) return null;
  return (
    <p className={styles['costs']}>
      {t('values.costs')}{' '}
      {decisions.map((at) => (
        <PlaceLink key={at.decision} at={at}>
          {t('decision.number', { decision: at.decision + 1 })}
        </PlaceLink>
      ))}
      {record !== undefined && <PlaceLink at={record}>{t('record.title')}</PlaceLink>}
    </p>
  );
}
