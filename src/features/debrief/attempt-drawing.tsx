import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './attempts.module.css';
import { useDebrief } from './debrief-context.ts';
import type { AttemptLane } from './lay-out-attempts.ts';

interface AttemptDrawingProps {
  readonly lanes: readonly AttemptLane[];
}

/** In the drawing's own units: wide enough for a phone, so that numbers keep their size. */
const WIDTH = 320;
const ROW = 40;
const EDGE = 12;
const ROOM_FOR_SCORE = 44;

/** The attempts as lines: dots are decisions, a branch leaves where one was made anew, the score stands at the end. */
export function AttemptDrawing({ lanes }: AttemptDrawingProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { run } = useDebrief();
  const longest = Math.max(1, ...lanes.map(({ attempt }) => attempt.decisions));
  const x = (step: number): number => EDGE + (step * (WIDTH - EDGE - ROOM_FOR_SCORE)) / longest;
  const y = (row: number): number => EDGE + 8 + row * ROW;
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${WIDTH} ${y(lanes.length - 1) + EDGE + 8}`}
      role="img"
      aria-label={t('attempt.picture')}
    >
      {lanes.toReversed().map(({ attempt, row, from }) => {
        const start = from?.at ?? 0;
        const end = attempt.decisions;
        const bend = x(Math.min(start + 1, end));
        const middle = (x(start) + bend) / 2;
        const path =
          from === null
            ? `M${x(0)} ${y(row)}H${x(end)}`
            : `M${x(start)} ${y(from.row)}C${middle} ${y(from.row)} ${middle} ${y(row)} ${bend} ${y(row)}H${x(end)}`;
        const dots = Array.from(
          { length: Math.max(0, end - start - 1) },
          (_, at) => start + at + 1,
        );
        return (
          <g
            key={attempt.run}
            className={joinClasses(
              styles['lane'],
              attempt.counts && styles['counts'],
              attempt.run === run && styles['here'],
            )}
          >
            <path className={styles['path']} d={path} />
            {from === null && <circle className={styles['dot']} cx={x(0)} cy={y(row)} r={3} />}
            {dots.map((step) => (
              <circle key={step} className={styles['dot']} cx={x(step)} cy={y(row)} r={3} />
            ))}
            <circle className={styles['leaf']} cx={x(end)} cy={y(row)} r={6} />
            <text className={styles['leafScore']} x={x(end) + 12} y={y(row)} dy="0.35em">
              {attempt.score}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
