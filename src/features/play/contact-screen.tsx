import { useState } from 'react';
import type { JSX } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import { ChoicePanel } from './choice-panel.tsx';
import { ContactHeader } from './contact-header.tsx';
import { ContactLog } from './contact-log.tsx';
import type { ContactProps } from './contact-props.ts';
import styles from './contact-screen.module.css';
import { FollowingStage } from './following-stage.tsx';
import { countTurns, findNewestTurn } from './find-newest-turn.ts';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { SaveNotice } from './save-notice.tsx';
import { useChoiceKeys } from './use-choice-keys.ts';
import { useNameVoice } from './use-name-voice.ts';
import { useTalking } from './use-talking.ts';

/** The contact: the other side and their words, then my side and what I could say. */
export function ContactScreen(contact: ContactProps): JSX.Element {
  const { channel, lines, choices, pending, paused, readOnly, speaking } = contact;
  const [singleKeys, setSingleKeys] = useState(true);
  const turn = countTurns(lines);
  const name = useNameVoice()(speaking.voice, speaking.person);
  const talking = useTalking(listWords(contact));

  useChoiceKeys(singleKeys, {
    onPick: (position) => {
      const choice = choices[position];
      if (choice !== undefined && !paused && !readOnly && pending === null) {
        contact.onChoose(choice.id);
      }
    },
    onHandbook: contact.onOpenHandbook,
    onPause: paused ? contact.onResume : contact.onPause,
  });

  return (
    <article className={joinClasses(styles['contact'], styles[channel])}>
      <ContactHeader contact={contact} />
      <FollowingStage {...contact} talking={talking} />
      <div className={styles['notices']}>
        {readOnly && <ReadOnlyNotice onTakeOver={contact.onTakeOver} />}
        <SaveNotice
          save={contact.save}
          onRetrySave={contact.onRetrySave}
          onExport={contact.onExport}
        />
      </div>
      <div className={styles['room']}>
        <ContactLog
          lines={lines}
          turn={turn}
          typing={channel === 'chat' && pending !== null ? name : null}
        />
        <ChoicePanel
          contact={contact}
          turn={turn}
          singleKeys={singleKeys}
          onSingleKeys={setSingleKeys}
        />
      </div>
    </article>
  );
}

/** What was said in the newest turn, to be heard for as long as saying it takes. */
function listWords({ lines }: ContactProps): string {
  return lines
    .slice(findNewestTurn(lines))
    .filter(({ kind }) => kind === 'says')
    .map(({ text }) => text)
    .join(' ');
}
