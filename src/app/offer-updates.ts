import { RUN_LOCK } from '../storage/run-lock.ts';

export type UpdateState = 'none' | 'waiting' | 'held';

/** A new version of the player that waits to be put in place. */
export interface Updates {
  /** `held`: one waits, and a contact is being played in some tab. */
  state(): UpdateState;
  subscribe(listener: () => void): () => void;
  /** Puts it in place and loads the page anew, unless a contact is being played in some tab. */
  apply(): void;
}

/**
 * Makes the player work offline once the page has settled, and tells when a new version waits.
 * The old one stays in place until somebody says so.
 */
export function offerUpdates(): Updates {
  let state: UpdateState = 'none';
  let replace: () => void = () => undefined;
  const listeners = new Set<() => void>();
  const change = (next: UpdateState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const register = async (): Promise<void> => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const { Workbox } = await import('workbox-window');
    const address = allowScript('/sw.js');
    // Workbox hands the address on as it is: a TrustedScriptURL passes the page's own policy.
    const worker = new Workbox(address as string);
    worker.addEventListener('waiting', () => {
      replace = () => {
        worker.addEventListener('controlling', () => location.reload());
        worker.messageSkipWaiting();
      };
      change('waiting');
    });
    // Some browsers, and people, allow no workers: then the player works online only.
    await worker.register().catch(() => undefined);
  };
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  addEventListener('load', () => whenIdle(() => void register()), { once: true });
  if (document.readyState === 'complete') whenIdle(() => void register());
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: () => {
      void isPlayed().then((played) => {
        if (played) change('held');
        else replace();
      });
    },
  };
}

/** Whether any tab plays a contact: its parts of the program must not be taken from under it. */
async function isPlayed(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name = '' }) => name.startsWith(RUN_LOCK));
}

/** The part of Trusted Types that is used here; TypeScript's DOM does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The one script address that the page's policy lets through (Trusted Types). */
function allowScript(address: '/sw.js'): unknown {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy('goodfaith', { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}
