import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import type { ReasonSpot } from './find-full-words.ts';
import type { PracticeVerdict } from './group-judgements.ts';
import { JudgedActs } from './judged-acts.tsx';
import { PositionWhy } from './position-why.tsx';
import { PracticeStatement } from './practice-statement.tsx';
import styles from './reason.module.css';
import { SeeDecision } from './see-decision.tsx';
import { usePlaceOfWords } from './use-place-of-words.ts';

interface PracticeReasonProps {
  readonly verdict: PracticeVerdict;
  readonly spot: ReasonSpot;
}

/** Which acts a practice judges here, and how the company puts the practice: the reason beside the choice. */
export function PracticeReason({ verdict, spot }: PracticeReasonProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const placeOf = usePlaceOfWords();
  const { practice, position, option, judgements } = verdict;
  const place = placeOf({ practice }, spot, practice);
  const why =
    position === null ? 'near' : placeOf({ position, stance: debrief.stance }, spot, practice);
  return (
    <div className={styles['reason']}>
      <JudgedActs judgements={judgements} />
      {place === 'here' && <PracticeStatement practice={practice} />}
      {typeof place === 'number' && (
        <SeeDecision decision={place}>
          {t('practice.see', { practice: words.namePractice(practice), decision: place + 1 })}
        </SeeDecision>
      )}
      {position !== null && option !== null && (
        <PositionWhy position={position} option={option} place={why} linked={why === place} />
      )}
    </div>
  );
}
