import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { InsteadReasons } from './instead-reasons.tsx';
import { LossPlace } from './loss-place.tsx';
import { PracticeReason } from './practice-reason.tsx';
import styles from './reason.module.css';
import { sortReasons } from './sort-reasons.ts';
import type { ToldDecision } from './tell-decisions.ts';

interface DecisionReasonsProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
}

/** Why a choice was right at this company, or not: it stands beside the choice, never folded away. */
export function DecisionReasons({ decision, lived }: DecisionReasonsProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const company = words.nameCompany(debrief.stance);
  const { first, insteadFirst } = sortReasons(decision);
  const right = decision.kind === 'best';
  const free = decision.options.every(({ loss }) => loss === 0);
  return (
    <>
      <section className={styles['reasons']}>
        <h4>{t(right ? 'decision.whyRight' : 'decision.whyNot', { company })}</h4>
        {!right && <LossPlace decision={decision} />}
        {first.map((verdict) => (
          <PracticeReason
            key={verdict.practice}
            verdict={verdict}
            spot={{ decision: decision.decision, part: 'first' }}
          />
        ))}
        {first.length === 0 && right && (
          <p>{t(free ? 'decision.freely' : 'decision.level', { company })}</p>
        )}
      </section>
      {insteadFirst && <InsteadReasons decision={decision} lived={lived} />}
    </>
  );
}
