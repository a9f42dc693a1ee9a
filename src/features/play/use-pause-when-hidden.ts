import { useEffect, useRef } from 'react';

/** Pauses when the page goes out of sight: nobody is kept waiting by a tab that is not seen. */
export function usePauseWhenHidden(pause: () => void): void {
  const latest = useRef(pause);
  useEffect(() => {
    latest.current = pause;
  });
  useEffect(() => {
    const check = (): void => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', check);
    return () => document.removeEventListener('visibilitychange', check);
  }, []);
}
