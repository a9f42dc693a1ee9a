import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { InsteadReasons } from './instead-reasons.tsx';
import { PracticeReason } from './practice-reason.tsx';
import styles from './reason.module.css';
import { listStated, sortReasons } from './sort-reasons.ts';
import type { ToldDecision } from './tell-decisions.ts';

interface MoreReasonsProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
}

/** What would have been better and what makes it so; then what else was judged. */
export function MoreReasons({ decision, lived }: MoreReasonsProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { first, rest, insteadFirst } = sortReasons(decision);
  return (
    <>
      {!insteadFirst && (
        <InsteadReasons decision={decision} lived={lived} stated={listStated(first)} />
      )}
      {rest.length > 0 && (
        <section className={styles['reasons']}>
          <h4>{t('decision.alsoJudged')}</h4>
          {rest.map((verdict, at) => (
            <PracticeReason
              key={verdict.practice}
              verdict={verdict}
              stated={listStated([...first, ...rest.slice(0, at)])}
            />
          ))}
        </section>
      )}
    </>
  );
}
