import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../core/source/languages.ts';
import type { Player } from './player.ts';
import type { Preferences } from './preferences.ts';

export const PlayerContext = createContext<Player | null>(null);

/** The language of texts of content; it changes once those of the screen are there. */
export const LanguageContext = createContext<Language>('en');

export function usePlayer(): Player {
  const player = useContext(PlayerContext);
  if (player === null) throw new Error('a page stands inside the player');
  return player;
}

export function usePreferences(): Preferences {
  const { preferences } = usePlayer();
  return useSyncExternalStore(preferences.subscribe, preferences.get);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
