import type { StoreChange } from './run-store.ts';

/** Tells listeners here, and those of other tabs, that something was stored. */
export interface Changes {
  announce(run: string | null): void;
  /** Here only: this store answers no more. */
  announceClosed(): void;
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** Without a channel's name, or where browsers have none, changes stay in this tab. */
export function createChanges(name: string | null): Changes {
  const listeners = new Set<(change: StoreChange) => void>();
  const tell = (change: StoreChange): void => {
    for (const listener of listeners) listener(change);
  };
  const channel =
    name !== null && typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Any page of this origin can speak here: believe no more than that something changed.
    tell({ run: typeof data === 'string' ? data : null, closed: false });
  });
  return {
    announce: (run) => {
      tell({ run, closed: false });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      channel?.postMessage(run);
    },
    announceClosed: () => tell({ run: null, closed: true }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}
