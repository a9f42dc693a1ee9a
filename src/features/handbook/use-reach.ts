import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { HandbookProps } from './handbook-props.ts';
import { revealPlace } from './reveal-place.ts';

interface Reach {
  readonly query: string;
  setQuery(query: string): void;
  go(place: string | null): void;
}

/**
 * Where the reader is and what they search for. Going somewhere ends the search, since the results
 * lie over the book; a place asked for twice is scrolled to twice.
 */
export function useReach(
  root: RefObject<HTMLElement | null>,
  at: string | null,
  onNavigate: HandbookProps['onNavigate'],
): Reach {
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<{ readonly place: string | null } | null>(
    at === null ? null : { place: at },
  );
  const [lastAt, setLastAt] = useState(at);
  if (at !== lastAt) {
    setLastAt(at);
    setWanted({ place: at });
    setQuery('');
  }
  useLayoutEffect(() => {
    if (wanted !== null && root.current !== null) revealPlace(root.current, wanted.place);
  }, [root, wanted]);
  const go = (place: string | null): void => {
    setQuery('');
    setWanted({ place });
    onNavigate?.(place);
  };
  return { query, setQuery, go };
}
