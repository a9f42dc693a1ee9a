import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { intlLocale } from '../../i18n/intl-locale.ts';
import { useDebrief } from './debrief-context.ts';
import { groupJudgements } from './group-judgements.ts';
import { LessonReason } from './lesson-reason.tsx';
import styles from './lesson.module.css';
import { PlaceLink } from './place-link.tsx';
import { tellDecisions } from './tell-decisions.ts';

/** For who lost nothing: the choice that other companies would have minded, and why it was right here. */
export function WorthKnowing(): JSX.Element {
  const { t, i18n } = useTranslation('debrief');
  const { debrief, told, words } = useDebrief();
  const { worthKnowing, decisions, stance } = debrief;
  const decision = decisions[worthKnowing?.decision ?? -1];
  const lead = (
    <p className={styles['say']}>{t('lesson.best', { company: words.nameCompany(stance) })}</p>
  );
  if (worthKnowing === null || decision === undefined) {
    return (
      <div className={styles['lesson']}>
        {lead}
        <p>{t('lesson.same')}</p>
      </div>
    );
  }
  const taken = decision.options.find(({ chosen }) => chosen);
  const verdicts = groupJudgements(taken?.judgements ?? []);
  // What differs elsewhere is what a position decides.
  const reason = verdicts.find(({ position }) => position !== null) ?? verdicts[0];
  const companies = new Intl.ListFormat(intlLocale(i18n.language), {
    type: 'conjunction',
  }).format(worthKnowing.lostAt.map((company) => words.nameCompany(company)));
  return (
    <div className={styles['lesson']}>
      {lead}
      <dl className={styles['swap']}>
        <div className={styles['rather']}>
          <dt>{t('lesson.rightWords')}</dt>
          <dd className={styles['said']}>
            {tellDecisions(told)[worthKnowing.decision]?.choice.label}
          </dd>
        </div>
      </dl>
      <p>{t('lesson.defended', { count: worthKnowing.lostAt.length, companies })}</p>
      {reason !== undefined && <LessonReason verdict={reason} />}
      <p className={styles['next']}>
        <PlaceLink at={{ kind: 'decision', decision: worthKnowing.decision }}>
          {t('lesson.more', { decision: worthKnowing.decision + 1 })}
        </PlaceLink>
      </p>
    </div>
  );
}
