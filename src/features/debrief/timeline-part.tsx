import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import { DecisionEntry } from './decision-entry.tsx';
import { findOpenDecisions } from './find-open-decisions.ts';
import { Part } from './part.tsx';
import { RecordEntry } from './record-entry.tsx';
import { tellDecisions } from './tell-decisions.ts';
import styles from './timeline.module.css';

/** The conversation decision by decision, the record as its last entry. */
export function TimelinePart(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, told, words } = useDebrief();
  const lived = tellDecisions(told);
  const open = findOpenDecisions(debrief);
  const company = words.nameCompany(debrief.stance);
  const depends = debrief.decisions.slice(0, -1).some(({ loss }) => loss > 0);
  const lead = debrief.lesson === null ? 'timeline.leadFull' : 'timeline.lead';
  return (
    <Part part="conversation" title={t('parts.conversation')} lead={t(lead, { company })}>
      {depends && <p className={styles['depends']}>{t('timeline.depends')}</p>}
      <ol className={styles['timeline']}>
        {debrief.decisions.map((decision) => {
          const moment = lived[decision.decision];
          return (
            moment !== undefined && (
              <DecisionEntry
                key={decision.decision}
                decision={decision}
                lived={moment}
                open={open.has(decision.decision)}
              />
            )
          );
        })}
        <RecordEntry />
      </ol>
    </Part>
  );
}
