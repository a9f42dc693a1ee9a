import { use } from 'react';

type Entry =
  | { readonly kind: 'loading'; readonly promise: Promise<unknown> }
  | { readonly kind: 'ready'; readonly value: unknown };

const entries = new Map<string, Entry>();

/** Loads something once, under a name; what failed is asked for again at the next call. */
export async function preloadContent(key: string, load: () => Promise<unknown>): Promise<void> {
  const entry = entries.get(key) ?? startLoading(key, load);
  if (entry.kind === 'loading') await entry.promise;
}

/**
 * What was loaded under this name; the screen waits in the nearest `Suspense` while it loads. What
 * is there already is there at once, so that a prerendered page does not flicker.
 */
export function useContent<Content>(key: string, load: () => Promise<Content>): Content {
  const entry = entries.get(key) ?? startLoading(key, load);
  // One name is always loaded by one function.
  return (entry.kind === 'ready' ? entry.value : use(entry.promise)) as Content;
}

function startLoading(key: string, load: () => Promise<unknown>): Entry {
  const promise = load().then(
    (value) => {
      entries.set(key, { kind: 'ready', value });
      return value;
    },
    (error: unknown) => {
      entries.delete(key);
      throw error;
    },
  );
  const entry: Entry = { kind: 'loading', promise };
  entries.set(key, entry);
  return entry;
}
