import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { Person } from '../../ui/person/person.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import type { ContactLine } from './contact-props.ts';
import { groupMails } from './group-mails.ts';
import type { ThreadPart } from './group-mails.ts';
import { LogLine } from './log-line.tsx';
import styles from './mail-thread.module.css';
import { useNameVoice } from './use-name-voice.ts';
import type { ToldSpeaker } from './use-tell-speaker.ts';

export interface MailThreadProps {
  readonly lines: readonly ContactLine[];
  /** The contact stands here: its mails are open. */
  readonly newest: boolean;
  tellSpeaker(line: ContactLine): ToldSpeaker;
}

/** The mails of a turn, one under the other; those of earlier turns are folded and can be opened. */
export function MailThread({
  lines,
  newest,
  tellSpeaker,
}: MailThreadProps): readonly JSX.Element[] {
  return groupMails(lines).map((part) =>
    part.kind === 'aside' ? (
      <LogLine key={part.line.key} line={part.line} named tellSpeaker={tellSpeaker} />
    ) : (
      <Mail key={part.first.key} mail={part} newest={newest} />
    ),
  );
}

interface MailProps {
  readonly mail: ThreadPart & { readonly kind: 'mail' };
  readonly newest: boolean;
}

function Mail({ mail, newest }: MailProps): JSX.Element {
  const { t } = useTranslation('play');
  const { first, mine, subject, paragraphs } = mail;
  const writer = first.speaker ?? paragraphs[0]?.speaker ?? null;
  const name = useNameVoice()(first.voice, writer);
  const face = mine ? null : (writer?.face ?? null);
  return (
    <details className={joinClasses(styles['mail'], mine && styles['mine'])} open={newest}>
      <summary className={styles['head']}>
        <span className={styles['avatar']} aria-hidden="true">
          {face === null ? (
            <Icon name="person" />
          ) : (
            <Person {...face} mood={first.mood} label={name} pose="portrait" still />
          )}
        </span>
        <span className={styles['who']}>
          <span className={styles['from']}>
            {mine ? t('contact.mailFromYou') : t('contact.mailFrom', { name })}
            {face !== null && <span className="visually-hidden">, {t(`mood.${first.mood}`)}</span>}
          </span>
          {subject !== null && <strong className={styles['subject']}>{subject}</strong>}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div className={styles['body']}>
        {paragraphs.map((line) => (
          <RichText key={line.key} text={line.text} />
        ))}
      </div>
    </details>
  );
}
