import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Person } from '../../ui/person/person.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import type { ToldDecision } from './tell-decisions.ts';
import styles from './timeline.module.css';

const ROLES = ['colleague', 'menu', 'supervisor'] as const;

interface SaidLineProps {
  readonly lived: ToldDecision;
}

/** The last words before a choice, with the face that spoke them. */
export function SaidLine({ lived }: SaidLineProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { customer, people } = useDebrief();
  const { speaker, mood } = lived.scene;
  const role = ROLES.find((known) => known === speaker);
  const name = role ? t(`speaker.${role}`) : (people[speaker] ?? customer.name);
  const face = lived.spoken && speaker === 'customer' ? customer.face : null;
  return (
    <div className={styles['said']}>
      {face !== null && (
        <span className={styles['face']}>
          <Person
            {...face}
            mood={mood}
            pose="portrait"
            still
            label={t('outcome.face', { name, mood: t(`mood.${mood}`) })}
          />
        </span>
      )}
      <div>
        <p className={styles['speaker']}>
          {lived.spoken ? t('decision.said', { speaker: name }) : t('decision.saw')}
        </p>
        <RichText text={lived.said} />
      </div>
    </div>
  );
}
