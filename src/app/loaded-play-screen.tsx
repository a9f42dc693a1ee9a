import { createElement, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ComponentType, JSX, ReactElement } from 'react';
import type { PlayScreenProps } from '../features/play/play-setting.ts';

type Screen = ComponentType<PlayScreenProps>;

let loaded: Screen | null = null;

/** The machine of a contact and its screens: they come after the briefing can be read. */
export async function loadPlayScreen(): Promise<Screen> {
  loaded = (await import('../features/play/play-screen.tsx')).PlayScreen;
  return loaded;
}

interface LoadedPlayScreenProps extends PlayScreenProps {
  /** Shown until the screen is there. */
  readonly waiting: ReactElement;
}

/** The play screen, once it is there. What had the focus before has it again afterwards. */
export function LoadedPlayScreen({ waiting, ...props }: LoadedPlayScreenProps): JSX.Element {
  const [screen, setScreen] = useState<{ Screen: Screen } | null>(
    loaded === null ? null : { Screen: loaded },
  );
  const focused = useRef('');
  useEffect(() => {
    if (screen !== null) return;
    let here = true;
    void loadPlayScreen().then((Screen) => {
      if (!here) return;
      focused.current = document.activeElement?.id ?? '';
      setScreen({ Screen });
    });
    return () => {
      here = false;
    };
  }, [screen]);
  useLayoutEffect(() => {
    if (focused.current === '') return;
    document.getElementById(focused.current)?.focus();
    focused.current = '';
  }, [screen]);
  return screen === null ? waiting : createElement(screen.Screen, props);
}
