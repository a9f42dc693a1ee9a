import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import { intlLocale } from '../../i18n/intl-locale.ts';
import { useDebrief } from './debrief-context.ts';
import { Part } from './part.tsx';
import { ValueRow } from './value-row.tsx';
import styles from './values.module.css';
import { ValuesTable } from './values-table.tsx';

export function ValuesPart(): JSX.Element {
  const { t, i18n } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const company = words.nameCompany(debrief.stance);
  const atStake = debrief.values.filter(({ score }) => score !== null);
  const others = debrief.values.filter(({ score }) => score === null);
  const names = new Intl.ListFormat(intlLocale(i18n.language)).format(
    others.map(({ value }) => words.nameValue(value)),
  );
  return (
    <Part part="values" title={t('parts.values')} lead={t('values.lead', { company })}>
      <p className={styles['beside']}>{t('values.beside')}</p>
      <p className={styles['legend']} aria-hidden="true">
        <span className={styles['legendYou']}>{t('values.legendYou')}</span>
        <span className={styles['legendBest']}>{t('values.legendBest')}</span>
      </p>
      <ul className={styles['values']}>
        {atStake.map((value) => (
          <ValueRow key={value.value} value={value} />
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles['rest']}>
          {t('values.noneAtStake', { count: others.length, values: names })}
        </p>
      )}
      <Disclosure summary={t('values.table')}>
        <ValuesTable />
      </Disclosure>
    </Part>
  );
}
