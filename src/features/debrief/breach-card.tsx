import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import { PlaceLink } from './place-link.tsx';
import styles from './result.module.css';
import { tellDecisions } from './tell-decisions.ts';

/** Lines that were crossed: what was done, and where. */
export function BreachCard(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, told, words } = useDebrief();
  const { breaches } = debrief.result;
  const decisions = tellDecisions(told);
  return (
    <Card tone="plum" className={styles['breach']}>
      <h3 className={styles['breachTitle']}>
        <Icon name="shield" /> {t('breach.title', { count: breaches.length })}
      </h3>
      <ul className={styles['breaches']}>
        {breaches.map(({ decision, act }) => (
          <li key={`${decision} ${act}`}>
            <p className={styles['breachWords']}>{decisions[decision]?.choice.label}</p>
            <p>{t('breach.act', { act: words.describeAct(act) })}</p>
            <p>
              <PlaceLink at={{ kind: 'decision', decision }}>
                {t('breach.where', { decision: decision + 1 })}
              </PlaceLink>
            </p>
          </li>
        ))}
      </ul>
      <p>{t('breach.lead')}</p>
    </Card>
  );
}
