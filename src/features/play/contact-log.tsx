import { useLayoutEffect, useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './contact-log.module.css';
import type { ContactProps } from './contact-props.ts';
import type { AnswerDisplay } from './create-answer-display.ts';
import type { Turn } from './split-turns.ts';
import { TurnLines } from './turn-lines.tsx';
import { useReadyAnswers } from './use-ready-answers.ts';
import { useTellSpeaker } from './use-tell-speaker.ts';

export interface ContactLogProps extends Pick<ContactProps, 'choices' | 'tellAfter'> {
  readonly display?: AnswerDisplay | undefined;
  readonly turns: readonly Turn[];
  /** Who types while the last choice is on its way; decoration. */
  readonly typing: string | null;
}

/** Everything said so far, read out as it grows; with each turn the newest words come into sight. */
export function ContactLog(props: ContactLogProps): JSX.Element {
  const { display, turns, choices, tellAfter, typing } = props;
  const { t } = useTranslation('play');
  const tellSpeaker = useTellSpeaker();
  const answers = useReadyAnswers(choices, tellAfter);
  const log = useRef<HTMLDivElement>(null);
  const count = turns.length;

  useLayoutEffect(() => {
    if (count < 2) return undefined;
    // What was just said comes to the top of whatever scrolls: the log, the room or the page. In
    // the frame that shows it, when all of its places are known: asked for earlier, they would be
    // worked out twice.
    const frame = requestAnimationFrame(() => {
      const turn = log.current?.querySelector('[data-newest]:not([hidden])');
      turn?.firstElementChild?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [count]);
  useLayoutEffect(() => {
    display?.attach(log.current);
    return () => display?.attach(null);
  }, [display]);

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
      {[
        // One list, so that an answer that is given stays the very element that was ready.
        ...turns.map((turn) => ({ turn, newest: turn === turns.at(-1), choice: null })),
        ...answers.map((answer) => ({ ...answer, newest: true })),
      ].map(({ turn, newest, choice }) => (
        <TurnLines
          key={turn.key}
          turn={turn}
          newest={newest}
          answers={choice}
          tellSpeaker={tellSpeaker}
        />
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
