import { useEffect, useState } from 'react';
import type { ContactProps } from './contact-props.ts';
import { countTurns } from './find-newest-turn.ts';

/** Milliseconds after which no frame is waited for: a page in the background paints none. */
const NO_FRAME = 100;

/**
 * The contact as the rest of the screen shows it: a frame behind the words of a new turn. They are
 * painted by themselves, and face and choices follow them; whatever else changes is shown at once.
 */
export function useFollowing(contact: ContactProps): ContactProps {
  const [seen, setSeen] = useState(contact);
  const isBehind = countTurns(seen.lines) !== countTurns(contact.lines);
  if (!isBehind && seen !== contact) setSeen(contact);

  useEffect(() => {
    if (!isBehind) return undefined;
    const follow = (): void => setSeen(contact);
    let late = setTimeout(follow, NO_FRAME);
    const frame = requestAnimationFrame(() => {
      clearTimeout(late);
      late = setTimeout(follow);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
    };
  }, [isBehind, contact]);
  return isBehind ? seen : contact;
}
