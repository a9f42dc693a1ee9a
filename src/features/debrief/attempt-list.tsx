import type { JSX } from 'react';
import { AttemptItem } from './attempt-item.tsx';
import styles from './attempts.module.css';
import type { AttemptLane } from './lay-out-attempts.ts';

interface AttemptListProps {
  readonly lanes: readonly AttemptLane[];
  /** The line whose branches are listed; left out, the attempts from the start. */
  readonly of?: AttemptLane;
}

/** The tree of attempts as lists within lists. */
export function AttemptList({ lanes, of }: AttemptListProps): JSX.Element | null {
  const depth = of === undefined ? 0 : of.depth + 1;
  const branches = lanes.filter(
    (lane) => lane.depth === depth && (of === undefined || lane.from?.row === of.row),
  );
  if (branches.length === 0) return null;
  return (
    <ul className={styles['attempts']}>
      {branches.map((lane) => (
        <li key={lane.attempt.run}>
          <AttemptItem lane={lane} />
          <AttemptList lanes={lanes} of={lane} />
        </li>
      ))}
    </ul>
  );
}
