import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './meter.module.css';

export interface MeterProps {
  readonly label: ReactNode;
  /** 0 to 100. */
  readonly value: number;
  /** The value in words and figures, shown at the end of the line. */
  readonly valueText: string;
  /** 0 to 100: how far the company's own best run reaches. */
  readonly best?: number | undefined;
  /** What the mark says to who cannot see it; needed with `best`. */
  readonly bestText?: string | undefined;
  readonly tone?: 'moss' | 'clay' | undefined;
  /** A word beside the label, such as a tag that says a value is weak. */
  readonly note?: ReactNode;
}

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** How much of a value was lived up to, with a mark where the best of this company would be. */
export function Meter({
  label,
  value,
  valueText,
  best,
  bestText,
  tone = 'moss',
  note,
}: MeterProps): JSX.Element {
  const id = useId();
  const end = `${clamp(value)}%`;
  const mark = best === undefined ? undefined : `${clamp(best)}%`;
  return (
    <div className={styles['meter']}>
      <div className={styles['words']}>
        <span id={id} className={styles['label']}>
          {label}
        </span>
        {note}
        <span className={styles['value']} aria-hidden="true">
          {valueText}
        </span>
      </div>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuenow={Math.round(clamp(value))}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={[valueText, bestText].filter((text) => text !== undefined).join('; ')}
      >
        {/* Lengths are attributes, not styles, so the bar prints and prerenders as it stands. */}
        <svg className={styles['bar']} width="100%" height="20" aria-hidden="true">
          <rect className={styles['track']} x="0" y="5" width="100%" height="10" rx="5" />
          <rect
            className={joinClasses(styles['fill'], styles[tone])}
            x="0"
            y="5"
            width={end}
            height="10"
            rx="5"
          />
          {mark !== undefined && (
            <>
              <line className={styles['halo']} x1={mark} x2={mark} y1="1" y2="19" />
              <line className={styles['mark']} x1={mark} x2={mark} y1="1" y2="19" />
            </>
          )}
        </svg>
      </div>
    </div>
  );
}
