import { createElement, useEffect, useSyncExternalStore } from 'react';
import type { ComponentType, JSX } from 'react';
import type { PersonProps } from './person.tsx';

let Drawn: ComponentType<PersonProps> | null = null;
const listeners = new Set<() => void>();

/** The drawing comes apart from the page that it belongs to; asked for early it is hardly missed. */
export async function loadPerson(): Promise<void> {
  Drawn = (await import('./person.tsx')).Person;
  for (const listener of listeners) listener();
}

/** A person on a page that must be awake before everything of it is drawn. */
export function PersonPicture(props: PersonProps): JSX.Element {
  const Loaded = useSyncExternalStore(subscribe, readDrawn, readDrawn);
  useEffect(() => {
    if (Drawn === null) void loadPerson();
  }, []);
  if (Loaded !== null) return createElement(Loaded, props);
  const { label, pose = 'bust' } = props;
  return (
    <svg
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      viewBox={pose === 'portrait' ? '0 0 168 168' : '0 0 220 280'}
    />
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readDrawn(): ComponentType<PersonProps> | null {
  return Drawn;
}
