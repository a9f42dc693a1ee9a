import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './briefing-actions.module.css';
import type { BriefingProps } from './briefing-props.ts';

type BriefingActionsProps = Pick<BriefingProps, 'unfinished' | 'busy' | 'onBegin' | 'onContinue'>;

/** The way in. An attempt whose content has changed since can only be started again. */
export function BriefingActions(props: BriefingActionsProps): JSX.Element {
  const { unfinished, busy, onBegin, onContinue } = props;
  const { t } = useTranslation('play');
  const goesOn = unfinished !== null && !unfinished.changed;
  return (
    <div className={styles['actions']}>
      {unfinished?.changed === true && (
        <Notice kind="warning" announced={false} title={t('briefing.changedTitle')}>
          {t('briefing.changedText')}
        </Notice>
      )}
      <div className={styles['buttons']}>
        {goesOn && (
          <Button id="continue" kind="primary" size="large" busy={busy} onClick={onContinue}>
            {t('briefing.continue', { count: unfinished.decisions })}
          </Button>
        )}
        <Button
          id="begin"
          kind={goesOn ? 'secondary' : 'primary'}
          size="large"
          busy={busy && !goesOn}
          {...(goesOn ? {} : { iconEnd: 'arrow-right' as const })}
          onClick={onBegin}
        >
          {t(unfinished === null ? 'briefing.begin' : 'briefing.startAgain')}
        </Button>
      </div>
    </div>
  );
}
