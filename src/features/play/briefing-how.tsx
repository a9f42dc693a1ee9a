import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './briefing-how.module.css';
import type { BriefingProps } from './briefing-props.ts';
import { ModeCards } from './mode-cards.tsx';
import { TimeLimitCards } from './time-limit-cards.tsx';

type BriefingHowProps = Pick<
  BriefingProps,
  'mode' | 'timed' | 'timeLimits' | 'onMode' | 'onTimeLimits'
>;

/** Mode and time limits: folded, with what is set in the fold, so that beginning stays near. */
export function BriefingHow(props: BriefingHowProps): JSX.Element {
  const { mode, timed, timeLimits, onMode, onTimeLimits } = props;
  const { t } = useTranslation('play');
  return (
    <Disclosure
      boxed
      summary={
        <>
          <span className={styles['label']}>{t('briefing.how')}</span>
          <span className={styles['set']}>
            {t(`mode.${mode}.name`)}
            {timed && ` · ${t('timeLimits.title')}: ${t(`timeLimits.${timeLimits}.name`)}`}
          </span>
        </>
      }
    >
      <div className={styles['ways']}>
        <ModeCards mode={mode} onMode={onMode} />
        {timed && <TimeLimitCards timeLimits={timeLimits} onTimeLimits={onTimeLimits} />}
      </div>
    </Disclosure>
  );
}
