import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import { useDebrief } from './debrief-context.ts';
import { LensComparison } from './lens-comparison.tsx';
import styles from './lens.module.css';
import { orderCompanies } from './order-companies.ts';
import { Part } from './part.tsx';

/** The same run as another company sees it; a former employer's kind of company comes first. */
export function LensPart(): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief, words, otherCompanies, formerCompany, lookThrough } = useDebrief();
  const [order] = useState(() =>
    orderCompanies({
      companies: otherCompanies,
      former: formerCompany,
      decisions: debrief.decisions,
      lookThrough,
    }),
  );
  const [company, setCompany] = useState(order[0]);
  if (company === undefined) return null;
  return (
    <Part part="lens" title={t('parts.lens')} lead={t('lens.lead')}>
      <div className={styles['choose']}>
        <SelectField
          label={t('lens.choose')}
          value={company}
          onChange={setCompany}
          options={order.map((other) => ({
            value: other,
            label:
              other === formerCompany
                ? t('lens.formerOption', { company: words.nameCompany(other) })
                : words.nameCompany(other),
          }))}
        />
      </div>
      <LensComparison company={company} />
    </Part>
  );
}
