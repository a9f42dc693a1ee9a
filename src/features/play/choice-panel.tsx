import { memo, useId, useLayoutEffect, useRef } from 'react';
import type { JSX, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceList } from './choice-list.tsx';
import styles from './choice-panel.module.css';
import type { ContactProps } from './contact-props.ts';
import { moveChoiceFocus } from './move-choice-focus.ts';
import { PatienceCandle } from './patience-candle.tsx';
import { PausePanel } from './pause-panel.tsx';

export interface ChoicePanelProps {
  readonly contact: ContactProps;
  readonly turn: number;
  readonly singleKeys: boolean;
  onSingleKeys(on: boolean): void;
}

/** My side: what I could say now or, in a pause, nothing but the way on. */
export const ChoicePanel = memo(DrawnPanel);

function DrawnPanel(props: ChoicePanelProps): JSX.Element {
  const { contact, turn, singleKeys, onSingleKeys } = props;
  const { channel, choices, patience, paused, pending, readOnly } = contact;
  const { t } = useTranslation('play');
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  useFollowingFocus(panel, turn, paused);
  const writes = channel === 'chat' || channel === 'email';

  return (
    // Arrow keys move between the buttons inside; the section itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className={styles['panel']}
      aria-labelledby={heading}
      onKeyDown={moveChoiceFocus}
    >
      <header className={styles['head']}>
        <h2 id={heading} tabIndex={-1} className={styles['title']}>
          {paused ? t('contact.paused') : t(writes ? 'contact.writeNow' : 'contact.sayNow')}
        </h2>
        {patience !== null && !paused && (
          <PatienceCandle patience={patience} onAdjust={contact.onPause} />
        )}
      </header>
      {paused ? (
        <PausePanel
          timeLimits={contact.timeLimits}
          singleKeys={singleKeys}
          onTimeLimits={contact.onTimeLimits}
          onSingleKeys={onSingleKeys}
          onResume={contact.onResume}
        />
      ) : (
        <ChoiceList
          key={turn}
          channel={channel}
          choices={choices}
          pending={pending}
          locked={readOnly}
          onChoose={contact.onChoose}
        />
      )}
    </section>
  );
}

/**
 * Keeps the focus where the next act is: a turn takes the button away that had it. Who is
 * elsewhere (in the header, in a dialog, reading the log) is left there.
 */
function useFollowingFocus(
  panel: RefObject<HTMLElement | null>,
  turn: number,
  paused: boolean,
): void {
  const seen = useRef<{ turn: number; paused: boolean } | null>(null);
  useLayoutEffect(() => {
    if (seen.current?.turn === turn && seen.current.paused === paused) return;
    seen.current = { turn, paused };
    const wayOn = panel.current?.querySelector<HTMLElement>('[data-resume]');
    wayOn?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (!lost && panel.current?.contains(activeElement) !== true) return;
    (wayOn ?? panel.current?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
  }, [panel, turn, paused]);
}
