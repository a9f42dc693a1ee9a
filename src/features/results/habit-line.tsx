import type { CSSProperties, JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './habits.module.css';
import { printDate } from './print-date.ts';
import type { HabitPoint } from './tell-habits.ts';

interface HabitLineProps {
  /** At least two, from the first to the latest. */
  readonly points: readonly HabitPoint[];
}

/** The shares from attempt to attempt; the words above and the table beneath say the same. */
export function HabitLine({ points }: HabitLineProps): JSX.Element {
  const { t, i18n } = useTranslation('results');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const places = points.map(({ run, followed, chances }, at) => ({
    run,
    x: (100 * at) / (points.length - 1),
    y: 100 - (100 * followed) / chances,
  }));
  const ended = (at: number): string => printDate(i18n.language, points.at(at)?.run.ended ?? 0);
  return (
    <div className={styles['chart']} aria-hidden="true">
      <span className={styles['top']}>{percent.format(1)}</span>
      <span className={styles['bottom']}>{percent.format(0)}</span>
      <div className={styles['field']}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {places.map(({ run, x, y }) => (
          <span
            key={run.run}
            className={styles['dot']}
            style={{ '--x': x, '--y': y } as CSSProperties}
          />
        ))}
      </div>
      <span className={styles['from']}>{t('habits.first', { date: ended(0) })}</span>
      <span className={styles['to']}>{t('habits.latest', { date: ended(-1) })}</span>
    </div>
  );
}
