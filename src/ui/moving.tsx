import type { Transition } from 'framer-motion';
import { createElement, useEffect, useSyncExternalStore } from 'react';
import type { ComponentType, CSSProperties, JSX, ReactNode, SVGProps } from 'react';

type Shape = Omit<SVGProps<SVGElement>, 'ref' | 'style' | 'onDrag' | 'onDragStart' | 'onDragEnd'>;

export interface MovingProps extends Shape {
  readonly as: 'g' | 'path' | 'circle';
  /** Where it goes; its attributes already say so. */
  readonly animate: Readonly<Record<string, number | string | readonly string[]>>;
  readonly transition: Transition;
  /** For the motion alone. */
  readonly style?: CSSProperties & { readonly originX?: string; readonly originY?: string };
  readonly children?: ReactNode;
}

let InMotion: ComponentType<MovingProps> | null = null;
let asked = false;
const listeners = new Set<() => void>();

/**
 * A piece of a drawing that eases into its new place. The library that moves it comes after the
 * page: until then, and on the server, the piece is simply where its attributes say.
 */
export function Moving({ as, animate, transition, style, ...shape }: MovingProps): JSX.Element {
  const Loaded = useSyncExternalStore(subscribe, readLoaded, () => null);
  useEffect(askOnce, []);
  return Loaded === null
    ? createElement(as, shape)
    : createElement(Loaded, {
        ...shape,
        as,
        animate,
        transition,
        ...(style === undefined ? {} : { style }),
      });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readLoaded(): ComponentType<MovingProps> | null {
  return InMotion;
}

function askOnce(): void {
  if (asked) return;
  asked = true;
  void import('./moving-in-motion.tsx').then((loaded) => {
    InMotion = loaded.MovingInMotion;
    for (const listener of listeners) listener();
  });
}
