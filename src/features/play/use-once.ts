import { useEffect, useRef } from 'react';

/** Does something when the screen comes, and never again: what was clicked before it is taken over. */
export function useOnce(work: () => void): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    work();
  });
}
