import type { JSX } from 'react';
import type { PracticeVerdict } from './group-judgements.ts';
import { JudgedActs } from './judged-acts.tsx';
import { PositionWhy } from './position-why.tsx';
import { PracticeStatement } from './practice-statement.tsx';
import styles from './reason.module.css';

interface PracticeReasonProps {
  readonly verdict: PracticeVerdict;
  /** Practices and positions whose words stand just above: they are not said twice. */
  readonly stated?: ReadonlySet<string>;
  readonly quiet?: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Which acts a practice judges here, and how the company puts the practice: the reason beside the choice. */
export function PracticeReason({
  verdict,
  stated = NOTHING,
  quiet = false,
}: PracticeReasonProps): JSX.Element {
  const { practice, position, option, judgements } = verdict;
  return (
    <div className={styles['reason']}>
      <JudgedActs judgements={judgements} />
      {!stated.has(practice) && <PracticeStatement practice={practice} quiet={quiet} />}
      {position !== null && option !== null && !stated.has(position) && (
        <PositionWhy position={position} option={option} quiet={quiet} />
      )}
    </div>
  );
}
