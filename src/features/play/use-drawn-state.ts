import { useEffect, useState } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { AnswerDisplay } from './create-answer-display.ts';
import type { playScreenMachine } from './play-screen.machine.ts';

type Screen = ActorRefFrom<typeof playScreenMachine>;
type State = SnapshotFrom<typeof playScreenMachine>;

/** Milliseconds after which no frame is waited for: a page in the background paints none. */
const NO_FRAME = 100;

/**
 * The state of the screen's machine as it is drawn. What is stored at once is not worth a picture
 * in between. An answer that is on display already is painted by itself, and the face and the next
 * choices follow it a frame later.
 */
export function useDrawnState(screen: Screen, display: AnswerDisplay): State {
  const [state, setState] = useState(() => screen.getSnapshot());
  useEffect(() => follow(screen, display, setState), [screen, display]);
  return state;
}

function follow(screen: Screen, display: AnswerDisplay, draw: (state: State) => void): () => void {
  let cancel = (): void => undefined;
  draw(screen.getSnapshot());
  const { unsubscribe } = screen.subscribe((state) => {
    if (state.matches({ saving: 'unseen' })) return;
    cancel();
    if (display.isAhead()) cancel = waitForFrame(() => draw(state));
    else draw(state);
  });
  return () => {
    unsubscribe();
    cancel();
  };
}

/** Calls back once the next frame is painted. */
function waitForFrame(painted: () => void): () => void {
  let late = setTimeout(painted, NO_FRAME);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    late = setTimeout(painted);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
  };
}
