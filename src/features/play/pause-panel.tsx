import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { TimeLimits } from './contact-props.ts';
import styles from './pause-panel.module.css';
import { TimeLimitCards } from './time-limit-cards.tsx';

export interface PausePanelProps {
  readonly timeLimits: TimeLimits;
  /** Whether 1 to 9, h and p work alone; some who speak or scan need them off. */
  readonly singleKeys: boolean;
  onTimeLimits(limits: TimeLimits): void;
  onSingleKeys(on: boolean): void;
  onResume(): void;
}

/** A pause: the clock stands, the conversation stays, and what disturbs can be changed. */
export function PausePanel(props: PausePanelProps): JSX.Element {
  const { timeLimits, singleKeys, onTimeLimits, onSingleKeys, onResume } = props;
  const { t } = useTranslation('play');
  return (
    <div className={styles['pause']}>
      <p className={styles['text']}>{t('contact.pausedText')}</p>
      <div>
        <Button kind="primary" size="large" icon="play" data-resume="" onClick={onResume}>
          {t('contact.resume')}
        </Button>
      </div>
      <TimeLimitCards timeLimits={timeLimits} onTimeLimits={onTimeLimits} />
      <Switch
        label={t('contact.keysSwitch')}
        hint={t('contact.keysHelp')}
        checked={singleKeys}
        onChange={onSingleKeys}
      />
    </div>
  );
}
