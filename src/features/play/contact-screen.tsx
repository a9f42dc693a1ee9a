import { useMemo, useState } from 'react';
import type { JSX } from 'react';
import { joinClasses } from '../../ui/join-classes.ts';
import { ChoicePanel } from './choice-panel.tsx';
import { ContactHeader } from './contact-header.tsx';
import { ContactLog } from './contact-log.tsx';
import type { ContactProps } from './contact-props.ts';
import styles from './contact-screen.module.css';
import type { AnswerDisplay } from './create-answer-display.ts';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { SaveNotice } from './save-notice.tsx';
import { splitTurns } from './split-turns.ts';
import type { Turn } from './split-turns.ts';
import { Stage } from './stage.tsx';
import { useChoiceKeys } from './use-choice-keys.ts';
import { useNameVoice } from './use-name-voice.ts';
import { useTalking } from './use-talking.ts';

export interface ContactScreenProps extends ContactProps {
  /** Shows answers ahead of the screen. */
  readonly display?: AnswerDisplay;
}

/** The contact: the other side and their words, then my side and what I could say. */
export function ContactScreen(contact: ContactScreenProps): JSX.Element {
  const { channel, choices, lines, paused, readOnly, speaking } = contact;
  const [singleKeys, setSingleKeys] = useState(true);
  const turns = useMemo(() => splitTurns(lines), [lines]);
  const name = useNameVoice()(speaking.voice, speaking.person);
  const talking = useTalking(listWords(turns.at(-1)));

  useChoiceKeys(singleKeys, {
    onPick: (position) => {
      const choice = choices[position];
      if (choice !== undefined && !paused && !readOnly && contact.pending === null) {
        contact.onChoose(choice.id);
      }
    },
    onHandbook: contact.onOpenHandbook,
    onPause: paused ? contact.onResume : contact.onPause,
  });

  return (
    <article className={joinClasses(styles['contact'], styles[channel])}>
      <ContactHeader contact={contact} />
      <Stage {...contact} talking={talking} />
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
          display={contact.display}
          turns={turns}
          choices={choices}
          tellAfter={contact.tellAfter}
          typing={channel === 'chat' && contact.pending !== null ? name : null}
        />
        <ChoicePanel
          contact={contact}
          turn={turns.length}
          singleKeys={singleKeys}
          onSingleKeys={setSingleKeys}
        />
      </div>
    </article>
  );
}

/** What was said in a turn, to be heard for as long as saying it takes. */
function listWords(turn: Turn | undefined): string {
  return (turn?.segments ?? [])
    .flatMap(({ lines }) => lines)
    .filter(({ kind }) => kind === 'says')
    .map(({ text }) => text)
    .join(' ');
}
