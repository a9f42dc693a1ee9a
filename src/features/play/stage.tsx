import { memo } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Person } from '../../ui/person/person.tsx';
import type { ContactProps } from './contact-props.ts';
import { CounterPlace } from './counter-place.tsx';
import { SoundLine } from './sound-line.tsx';
import styles from './stage.module.css';
import { useNameVoice } from './use-name-voice.ts';

export interface StageProps extends Pick<
  ContactProps,
  'channel' | 'customer' | 'speaking' | 'mood' | 'paused'
> {
  /** Words are being said this moment. */
  readonly talking: boolean;
}

/** The other side, where the channel lets one meet them. Whoever speaks unseen leaves the face. */
export const Stage = memo(DrawnStage, isSame);

/** A face is costly to draw: only what is seen of it counts. */
function isSame(before: StageProps, after: StageProps): boolean {
  return (
    before.channel === after.channel &&
    before.customer === after.customer &&
    before.speaking === after.speaking &&
    before.mood === after.mood &&
    before.paused === after.paused &&
    before.talking === after.talking
  );
}

function DrawnStage({
  channel,
  customer,
  speaking,
  mood,
  paused,
  talking,
}: StageProps): JSX.Element {
  const { t } = useTranslation('play');
  const nameVoice = useNameVoice();
  const isSeen = speaking.person.face !== null;
  const shown = isSeen ? speaking.person : customer;
  const word = t(`mood.${isSeen ? speaking.mood : mood}`);
  const moves = talking && !paused;
  return (
    <div className={joinClasses(styles['stage'], styles[channel], paused && styles['paused'])}>
      {channel === 'counter' && <CounterPlace />}
      {shown.face !== null && (
        <div className={styles['person']}>
          <Person
            {...shown.face}
            mood={isSeen ? speaking.mood : mood}
            label={t('person', { name: shown.name, mood: word })}
            pose={channel === 'counter' ? 'bust' : 'portrait'}
            talking={moves && isSeen}
          />
        </div>
      )}
      <div className={styles['ledge']}>
        <p className={styles['plate']} aria-hidden="true">
          <span className={styles['name']}>{shown.name}</span>
          <span className={styles['mood']}>{word}</span>
        </p>
        {channel === 'phone' && <SoundLine talking={moves} />}
        {!isSeen && (
          <p className={styles['unseen']}>{nameVoice(speaking.voice, speaking.person)}</p>
        )}
        {paused && (
          <p className={styles['held']}>
            <Icon name="hold" />
            {t(channel === 'phone' ? 'contact.onHold' : 'contact.paused')}
          </p>
        )}
      </div>
    </div>
  );
}
