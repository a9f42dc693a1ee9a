import { memo } from 'react';
import type { JSX } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Person } from '../../ui/person/person.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ContactLine } from './contact-props.ts';
import styles from './log-line.module.css';
import type { ToldSpeaker } from './use-tell-speaker.ts';

export interface LogLineProps {
  readonly line: ContactLine;
  /** Somebody else spoke before, so the voice is named. */
  readonly named: boolean;
  tellSpeaker(line: ContactLine): ToldSpeaker;
}

/** One piece of the conversation, as a caption or a bubble; a line once said stays as it is. */
export const LogLine = memo(DrawnLine, isSame);

function isSame(before: LogLineProps, after: LogLineProps): boolean {
  return before.line.text === after.line.text && before.named === after.named;
}

function DrawnLine({ line, named, tellSpeaker }: LogLineProps): JSX.Element {
  const { kind, channel, text } = line;
  const place = joinClasses(styles['line'], styles[kind], styles[channel]);
  if (kind === 'narration' || kind === 'silence') {
    return (
      <div className={place}>
        <RichText text={text} />
      </div>
    );
  }
  return (
    <div className={place}>
      {named && kind === 'says' && channel === 'chat' && <Avatar line={line} />}
      {(named || kind === 'coach') && <Speaker line={line} told={tellSpeaker(line)} />}
      <div className={styles['words']}>
        <RichText text={text} />
      </div>
    </div>
  );
}

/** The mood is only heard: who sees has the face. */
function Speaker({
  line: { kind, channel, voice },
  told: { name, heard },
}: {
  line: ContactLine;
  told: ToldSpeaker;
}): JSX.Element {
  // Whose words they are is plain to see on my own side, and of a chat's one customer.
  const isPlain = kind === 'chosen' || (channel === 'chat' && voice === 'customer');
  return (
    <p className={isPlain && kind !== 'coach' ? 'visually-hidden' : styles['speaker']}>
      {kind === 'coach' && <Icon name="idea" />}
      <span aria-hidden="true">{name}</span>
      <span className="visually-hidden">{heard}</span>
    </p>
  );
}

function Avatar({ line: { speaker, mood } }: { line: ContactLine }): JSX.Element | null {
  if (speaker?.face == null) return null;
  return (
    <span className={styles['avatar']} aria-hidden="true">
      <Person {...speaker.face} mood={mood} label={speaker.name} pose="portrait" still />
    </span>
  );
}
