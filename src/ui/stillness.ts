import { createContext, useContext, useSyncExternalStore } from 'react';

/** What a person has chosen for this program; null leaves it to the device. */
export const StillnessContext = createContext<boolean | null>(null);

const ASKED = '(prefers-reduced-motion: reduce)';

/** Whether things shall change without moving. */
export function useStillness(): boolean {
  const asked = useSyncExternalStore(watchDevice, readDevice, () => false);
  return useContext(StillnessContext) ?? asked;
}

function watchDevice(listener: () => void): () => void {
  const query = matchMedia(ASKED);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function readDevice(): boolean {
  return matchMedia(ASKED).matches;
}
