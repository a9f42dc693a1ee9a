import { useEffect, useState } from 'react';

/** Milliseconds for a character read aloud, and the longest that a mouth keeps moving. */
const PACE = 45;
const LONGEST = 6000;

/**
 * Whether the other side is still talking: from new words on, for as long as saying them takes.
 * @param words what was just said; nothing moves for an empty text
 */
export function useTalking(words: string): boolean {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const end = setTimeout(() => setSaid(words), Math.min(words.length * PACE, LONGEST));
    return () => clearTimeout(end);
  }, [words]);
  return words !== '' && said !== words;
}
