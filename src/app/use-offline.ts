import { useEffect, useState } from 'react';

/** Whether the player can be used without a network already, and whether it ever can. */
export function useOffline(): 'ready' | 'preparing' | 'unavailable' {
  const possible = 'serviceWorker' in navigator;
  const [ready, setReady] = useState(possible && navigator.serviceWorker.controller !== null);
  useEffect(() => {
    if (!possible) return;
    let here = true;
    void navigator.serviceWorker.ready.then(() => {
      if (here) setReady(true);
    });
    return () => {
      here = false;
    };
  }, [possible]);
  if (!possible) return 'unavailable';
  return ready ? 'ready' : 'preparing';
}
