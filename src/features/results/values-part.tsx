import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { CompanyStanding } from './gather-standings.ts';
import { Part } from './part.tsx';
import { ValueBar } from './value-bar.tsx';
import styles from './values.module.css';
import { ValuesTable } from './values-table.tsx';

interface ValuesPartProps {
  /** At least one, the own company first. */
  readonly standings: readonly CompanyStanding[];
}

/** The values over the first attempts at a company, against what its best runs reach. */
export function ValuesPart({ standings }: ValuesPartProps): JSX.Element | null {
  const { t } = useTranslation('results');
  const [stance, setStance] = useState<string | null>(null);
  const standing = standings.find((one) => one.stance === stance) ?? standings[0];
  if (standing === undefined) return null;
  const { company, attempts, values } = standing;
  return (
    <Part title={t('values.title')} lead={t('values.lead', { company, count: attempts })}>
      {standings.length > 1 && (
        <div className={styles['choose']}>
          <SelectField
            label={t('values.choose')}
            options={standings.map((one) => ({ value: one.stance, label: one.company }))}
            value={standing.stance}
            onChange={setStance}
          />
        </div>
      )}
      <p className={styles['legend']} aria-hidden="true">
        <span className={styles['legendYou']}>{t('values.you')}</span>
        <span className={styles['legendBest']}>{t('values.legendBest')}</span>
      </p>
      <ul className={styles['values']}>
        {values.map((value) => (
          <li key={value.id}>
            <ValueBar value={value} company={company} />
          </li>
        ))}
      </ul>
      <Disclosure summary={t('asTable')}>
        <ValuesTable standing={standing} />
      </Disclosure>
    </Part>
  );
}
