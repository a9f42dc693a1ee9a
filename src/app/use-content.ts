import { use } from 'react';

const promises = new Map<string, Promise<unknown>>();

/** Loads something once, under a name; what failed is asked for again at the next call. */
export async function preloadContent(key: string, load: () => Promise<unknown>): Promise<void> {
  await findContent(key, load);
}

/**
 * What was loaded under this name; the screen waits in the nearest `Suspense` while it loads. What
 * is there already is there at once, so that a prerendered page does not flicker.
 */
export function useContent<Content>(key: string, load: () => Promise<Content>): Content {
  // One name is always loaded by one function, and React needs one promise for all its tries.
  return use(findContent(key, load) as Promise<Content>);
}

function findContent(key: string, load: () => Promise<unknown>): Promise<unknown> {
  const known = promises.get(key);
  if (known !== undefined) return known;
  const promise: Promise<unknown> = load().then(
    (value) => {
      // React reads a promise that says so itself without waiting.
      void Object.assign(promise, { status: 'fulfilled', value });
      return value;
    },
    (error: unknown) => {
      promises.delete(key);
      throw error;
    },
  );
  promises.set(key, promise);
  return promise;
}
