import type { JSX } from 'react';
import type { PracticeVerdict } from './group-judgements.ts';
import { JudgedActs } from './judged-acts.tsx';
import { PositionWhy } from './position-why.tsx';
import { PracticeStatement } from './practice-statement.tsx';
import styles from './reason.module.css';

interface LessonReasonProps {
  readonly verdict: PracticeVerdict;
}

/** The one reason that matters most: the why of a position where one decides, else the practice. */
export function LessonReason({ verdict }: LessonReasonProps): JSX.Element {
  const { practice, position, option, judgements } = verdict;
  return (
    <div className={styles['reason']}>
      <JudgedActs judgements={judgements} />
      {position !== null && option !== null ? (
        <PositionWhy position={position} option={option} />
      ) : (
        <PracticeStatement practice={practice} quiet />
      )}
    </div>
  );
}
