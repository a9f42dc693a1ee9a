import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import type { Patience } from './contact-props.ts';
import { namePatience } from './name-patience.ts';
import styles from './patience-candle.module.css';

export interface PatienceCandleProps {
  readonly patience: Patience;
  /** Stops the clock and offers other time limits. */
  onAdjust(): void;
}

/** Wax in the drawing's units when the candle is whole; a little stays at the end. */
const WHOLE = 22;
const STUMP = 4;

/** Patience burns down slowly; a word says how far, twice aloud, and never in seconds. */
export function PatienceCandle({ patience, onAdjust }: PatienceCandleProps): JSX.Element {
  const { t } = useTranslation('play');
  const stage = namePatience(patience);
  const share = Math.min(1, Math.max(0, patience.left / Math.max(patience.total, 1)));
  const wax = STUMP + (WHOLE - STUMP) * share;
  return (
    <div className={joinClasses(styles['patience'], styles[stage])}>
      <svg className={styles['candle']} viewBox="0 0 16 36" aria-hidden="true">
        <g className={styles['top']} transform={`translate(0 ${(WHOLE - wax).toFixed(1)})`}>
          <path
            className={styles['flame']}
            d="M8 1.5c2.6 3 3.4 4.6 3.4 6.2a3.4 3.4 0 0 1-6.8 0C4.6 6.1 5.4 4.5 8 1.5Z"
          />
          <path className={styles['wick']} d="M8 9v4" />
          <rect className={styles['wax']} x="3.5" y="12" width="9" height="30" rx="1.5" />
        </g>
        <path className={styles['dish']} d="M1 34.5h14" />
      </svg>
      <p className={styles['stage']} role="status">
        {t(`patience.${stage}`)}
      </p>
      <button
        type="button"
        className={styles['adjust']}
        aria-label={t('patience.adjust')}
        title={t('patience.adjust')}
        onClick={onAdjust}
      >
        <Icon name="clock" />
      </button>
    </div>
  );
}
