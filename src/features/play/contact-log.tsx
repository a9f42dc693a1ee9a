import { useLayoutEffect, useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactLine } from './contact-props.ts';
import styles from './contact-log.module.css';
import { LogLine } from './log-line.tsx';
import { MailThread } from './mail-thread.tsx';
import { splitSegments } from './split-segments.ts';
import type { Segment } from './split-segments.ts';
import { useTellSpeaker } from './use-tell-speaker.ts';
import type { ToldSpeaker } from './use-tell-speaker.ts';

export interface ContactLogProps {
  readonly lines: readonly ContactLine[];
  /** How many turns the screen has come to; with each the newest words come into sight. */
  readonly turn: number;
  /** Index of the first line of that turn. */
  readonly newest: number;
  /** Who types while the last choice is on its way; decoration. */
  readonly typing: string | null;
}

/** Everything said so far, read out as it grows. */
export function ContactLog({ lines, turn, newest, typing }: ContactLogProps): JSX.Element {
  const { t } = useTranslation('play');
  const tellSpeaker = useTellSpeaker();
  const log = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (turn === 0) return undefined;
    // What was just said comes to the top of whatever scrolls: the log, the room or the page. In
    // the frame that shows it, when all of its places are known: asked for earlier, they would be
    // worked out twice.
    const frame = requestAnimationFrame(() =>
      log.current?.querySelector('[data-newest]')?.scrollIntoView({ block: 'start' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [turn]);

  return (
    <div
      ref={log}
      className={styles['log']}
      role="log"
      aria-live="polite"
      aria-label={t('contact.conversation')}
      aria-relevant="additions"
      // Scrolled by keyboard; nothing in it takes focus by itself.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {splitSegments(lines).map((segment) => (
        <div key={segment.lines[0]?.key} className={styles['segment']}>
          {segment.from > 0 && (
            <p className={styles['divider']}>{t(`channel.${segment.channel}`)}</p>
          )}
          {segment.channel === 'email' ? (
            <MailThread segment={segment} newest={newest} tellSpeaker={tellSpeaker} />
          ) : (
            <SpokenLines segment={segment} newest={newest} tellSpeaker={tellSpeaker} />
          )}
        </div>
      ))}
      {typing !== null && (
        <p className={styles['typing']} aria-hidden="true">
          <span className={styles['dots']}>
            <i />
            <i />
            <i />
          </span>
          {t('contact.typing', { name: typing })}
        </p>
      )}
    </div>
  );
}

interface SpokenLinesProps {
  readonly segment: Segment;
  /** Index of the newest turn's first line. */
  readonly newest: number;
  tellSpeaker(line: ContactLine): ToldSpeaker;
}

function SpokenLines({
  segment: { lines, from },
  newest,
  tellSpeaker,
}: SpokenLinesProps): readonly JSX.Element[] {
  return lines.map((line, n) => (
    <LogLine
      key={line.key}
      line={line}
      named={!sharesVoice(line, lines.slice(0, n).findLast(isVoiced))}
      newest={from + n >= newest}
      tellSpeaker={tellSpeaker}
    />
  ));
}

function isVoiced({ kind }: ContactLine): boolean {
  return kind === 'says' || kind === 'chosen';
}

function sharesVoice(line: ContactLine, before: ContactLine | undefined): boolean {
  return (
    before?.kind === line.kind &&
    before.voice === line.voice &&
    before.speaker?.name === line.speaker?.name
  );
}
