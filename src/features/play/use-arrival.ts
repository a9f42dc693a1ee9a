import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A screen that takes the place of another begins at its top, with the focus on its heading. */
export function useArrival<Heading extends HTMLElement>(): RefObject<Heading | null> {
  const heading = useRef<Heading>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (lost) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
