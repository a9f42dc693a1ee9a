import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { InsteadReasons } from './instead-reasons.tsx';
import { PracticeReason } from './practice-reason.tsx';
import styles from './reason.module.css';
import { sortReasons } from './sort-reasons.ts';
import type { ToldDecision } from './tell-decisions.ts';

interface MoreReasonsProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
}

/** What else is said of the choice; then what would have been better and what makes it so. */
export function MoreReasons({ decision, lived }: MoreReasonsProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { rest, insteadFirst } = sortReasons(decision);
  return (
    <>
      {rest.length > 0 && (
        <section className={styles['reasons']}>
          <h4>{t('decision.alsoJudged')}</h4>
          {rest.map((verdict) => (
            <PracticeReason
              key={verdict.practice}
              verdict={verdict}
              spot={{ decision: decision.decision, part: 'rest' }}
            />
          ))}
        </section>
      )}
      {!insteadFirst && <InsteadReasons decision={decision} lived={lived} />}
    </>
  );
}
