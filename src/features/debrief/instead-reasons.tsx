import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { groupJudgements } from './group-judgements.ts';
import { PracticeReason } from './practice-reason.tsx';
import styles from './reason.module.css';
import type { ToldDecision } from './tell-decisions.ts';

interface InsteadReasonsProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
}

/** The choice that would have lost nothing, or less, and what makes it so; others as good. */
export function InsteadReasons({ decision, lived }: InsteadReasonsProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const { instead, options, best } = decision;
  const other = options.find(({ choice }) => choice === instead?.choice);
  if (other === undefined) return null;
  const company = words.nameCompany(debrief.stance);
  const label = (choice: string): string =>
    lived.scene.choices.find((option) => option.choice === choice)?.label ?? '';
  const reasons = groupJudgements(other.judgements).filter(({ explains }) => explains);
  const asGood = best.filter((choice) => choice !== other.choice);
  return (
    <section className={styles['reasons']}>
      <h4>{t(other.loss === 0 ? 'decision.none' : 'decision.less', { company })}</h4>
      <p className={styles['instead']}>{label(other.choice)}</p>
      {reasons.map((verdict) => (
        <PracticeReason
          key={verdict.practice}
          verdict={verdict}
          spot={{ decision: decision.decision, part: 'instead' }}
        />
      ))}
      {asGood.map((choice) => (
        <p key={choice}>{t('decision.alsoBest', { label: label(choice) })}</p>
      ))}
    </section>
  );
}
