import { useMemo } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import { FormerHabits } from './former-habits.tsx';
import { LensChange } from './lens-change.tsx';
import styles from './lens.module.css';
import { LensTable } from './lens-table.tsx';

interface LensComparisonProps {
  readonly company: string;
}

export function LensComparison({ company }: LensComparisonProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { words, formerCompany, lookThrough } = useDebrief();
  const lens = useMemo(() => lookThrough(company), [lookThrough, company]);
  const changed = lens.decisions.filter(({ change }) => change !== 'same');
  return (
    <div className={styles['comparison']} aria-live="polite">
      {company === formerCompany && <FormerHabits lens={lens} />}
      <LensTable lens={lens} />
      {changed.length === 0 ? (
        <p>{t('lens.same')}</p>
      ) : (
        <>
          <h3>
            {t('lens.changed', {
              count: changed.length,
              company: words.nameCompany(company),
            })}
          </h3>
          <ul className={styles['changes']}>
            {changed.map((decision, at) => (
              <LensChange
                key={decision.decision}
                lens={lens}
                decision={decision}
                stated={changed
                  .slice(0, at)
                  .some(
                    ({ positions }) => positions[0]?.position === decision.positions[0]?.position,
                  )}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
