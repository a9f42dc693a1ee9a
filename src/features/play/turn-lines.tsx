import { memo } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../../ui/join-classes.ts';
import type { ContactLine } from './contact-props.ts';
import { LogLine } from './log-line.tsx';
import { MailThread } from './mail-thread.tsx';
import type { Turn, TurnLine } from './split-turns.ts';
import styles from './turn-lines.module.css';
import type { ToldSpeaker } from './use-tell-speaker.ts';

export interface TurnLinesProps {
  readonly turn: Turn;
  /** The contact stands here: its words are large. */
  readonly newest: boolean;
  /** The choice whose answer this is, ready and unseen until that is made; null once it is. */
  readonly answers: string | null;
  tellSpeaker(line: ContactLine): ToldSpeaker;
}

/** What one turn has brought, or would bring; once said it stays as it is. */
export const TurnLines = memo(DrawnTurn, isSame);

function isSame(before: TurnLinesProps, after: TurnLinesProps): boolean {
  const [lines, others] = [listLines(before.turn), listLines(after.turn)];
  return (
    before.newest === after.newest &&
    before.answers === after.answers &&
    lines.length === others.length &&
    lines.every(({ key, text }, n) => key === others[n]?.key && text === others[n].text)
  );
}

function listLines({ segments }: Turn): readonly TurnLine[] {
  return segments.flatMap(({ lines }) => lines);
}

function DrawnTurn({ turn, newest, answers, tellSpeaker }: TurnLinesProps): JSX.Element {
  const { t } = useTranslation('play');
  return (
    <div
      className={styles['turn']}
      data-newest={newest || undefined}
      data-answers={answers ?? undefined}
      hidden={answers !== null}
    >
      {turn.segments.map(({ channel, lines, changes }) => (
        <div
          key={lines[0]?.key}
          className={joinClasses(styles['segment'], changes && styles['changes'])}
        >
          {changes && <p className={styles['divider']}>{t(`channel.${channel}`)}</p>}
          {channel === 'email' ? (
            <MailThread lines={lines} newest={newest} tellSpeaker={tellSpeaker} />
          ) : (
            lines.map((line) => (
              <LogLine key={line.key} line={line} named={line.named} tellSpeaker={tellSpeaker} />
            ))
          )}
        </div>
      ))}
    </div>
  );
}
