import { useState } from 'react';
import type { JSX } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import { ChoicePanel } from './choice-panel.tsx';
import { ContactHeader } from './contact-header.tsx';
import { ContactLog } from './contact-log.tsx';
import type { ContactProps } from './contact-props.ts';
import styles from './contact-screen.module.css';
import { countTurns, findNewestTurn } from './find-newest-turn.ts';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { SaveNotice } from './save-notice.tsx';
import { Stage } from './stage.tsx';
import { useChoiceKeys } from './use-choice-keys.ts';
import { useFollowing } from './use-following.ts';
import { useNameVoice } from './use-name-voice.ts';
import { useTalking } from './use-talking.ts';

/** The contact: the other side and their words, then my side and what I could say. */
export function ContactScreen(contact: ContactProps): JSX.Element {
  const { lines } = contact;
  const seen = useFollowing(contact);
  const { channel, choices, paused, readOnly, speaking } = seen;
  const [singleKeys, setSingleKeys] = useState(true);
  const turn = countTurns(seen.lines);
  const name = useNameVoice()(speaking.voice, speaking.person);
  const talking = useTalking(listWords(seen));

  useChoiceKeys(singleKeys, {
    onPick: (position) => {
      const choice = choices[position];
      if (choice !== undefined && !paused && !readOnly && seen.pending === null) {
        seen.onChoose(choice.id);
      }
    },
    onHandbook: seen.onOpenHandbook,
    onPause: paused ? seen.onResume : seen.onPause,
  });

  return (
    <article
      className={joinClasses(styles['contact'], styles[channel])}
      // What could be said is still that of the turn before.
      data-behind={seen !== contact || undefined}
    >
      <ContactHeader contact={seen} />
      <Stage {...seen} talking={talking} />
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
          newest={findNewestTurn(seen.lines)}
          typing={channel === 'chat' && seen.pending !== null ? name : null}
        />
        <ChoicePanel
          contact={seen}
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
