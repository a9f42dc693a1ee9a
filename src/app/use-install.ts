import { useSyncExternalStore } from 'react';

/** Chromium's offer to install; TypeScript's DOM does not know it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallOffer | null = null;
let installed = false;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Keeps the browser's offer until somebody asks for it: nobody is interrupted. */
export function watchInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    tell();
  });
  addEventListener('appinstalled', () => {
    installed = true;
    offer = null;
    tell();
  });
}

export type InstallState = 'none' | 'offered' | 'ios' | 'installed';

export function useInstall(): { readonly state: InstallState; ask(): Promise<void> } {
  const state = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readState);
  return {
    state,
    ask: async () => {
      await offer?.prompt();
      offer = null;
      tell();
    },
  };
}

function readState(): InstallState {
  if (installed || matchMedia('(display-mode: standalone)').matches) return 'installed';
  if (offer !== null) return 'offered';
  return /iPhone|iPad/.test(navigator.userAgent) ? 'ios' : 'none';
}
