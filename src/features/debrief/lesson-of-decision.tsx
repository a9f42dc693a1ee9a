import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../core/debrief/debrief.ts';
import { Button } from '../../ui/button.tsx';
import { useDebrief } from './debrief-context.ts';
import { groupJudgements } from './group-judgements.ts';
import { LessonReason } from './lesson-reason.tsx';
import styles from './lesson.module.css';
import { PlaceLink } from './place-link.tsx';
import { tellDecisions } from './tell-decisions.ts';
import { useCost } from './use-cost.ts';

interface LessonOfDecisionProps {
  readonly lesson: Extract<Lesson, { readonly decision: number }>;
}

/** What was said and what speaks against it; what to say instead and, if nothing did, what speaks for that. */
export function LessonOfDecision({ lesson }: LessonOfDecisionProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief, told, onWhatIf } = useDebrief();
  const cost = useCost();
  const decision = debrief.decisions[lesson.decision];
  const lived = tellDecisions(told)[lesson.decision];
  if (decision === undefined || lived === undefined) return null;
  const { instead, options, loss, share } = decision;
  const label = (choice: string): string =>
    lived.scene.choices.find((option) => option.choice === choice)?.label ?? '';
  const taken = options.find(({ chosen }) => chosen);
  const other = options.find(({ choice }) => choice === instead?.choice);
  const against = groupJudgements(taken?.judgements ?? []).find(({ explains }) => explains);
  const better = groupJudgements(other?.judgements ?? []).find(({ explains }) => explains);

  return (
    <div className={styles['lesson']}>
      <dl className={styles['swap']}>
        <div className={styles['not']}>
          <dt>{t(lesson.kind === 'breach' ? 'lesson.breach' : 'lesson.said')}</dt>
          <dd className={styles['unsaid']}>{lived.choice.label}</dd>
          {loss > 0 && <dd className={styles['cost']}>{cost(loss, share)}</dd>}
          {against !== undefined && (
            <dd className={styles['why']}>
              <p className={styles['whyHead']}>{t('lesson.against')}</p>
              <LessonReason verdict={against} />
            </dd>
          )}
        </div>
        {instead !== null && (
          <div className={styles['rather']}>
            <dt>{t('lesson.say')}</dt>
            <dd className={styles['said']}>{label(instead.choice)}</dd>
            {against === undefined && better !== undefined && (
              <dd className={styles['why']}>
                <p className={styles['whyHead']}>{t('lesson.for')}</p>
                <LessonReason verdict={better} />
              </dd>
            )}
          </div>
        )}
      </dl>
      <p className={styles['next']}>
        <PlaceLink at={{ kind: 'decision', decision: lesson.decision }}>
          {t('lesson.more', { decision: lesson.decision + 1 })}
        </PlaceLink>
        <Button
          className="no-print"
          size="small"
          icon="branch"
          onClick={() => onWhatIf(lesson.decision)}
        >
          {t('whatIf.go')}
        </Button>
      </p>
    </div>
  );
}
