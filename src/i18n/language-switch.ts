import { createContext, useContext } from 'react';
import type { Language } from '../core/source/languages.ts';

/** Changes the language of everything at once. */
export type ChangeLanguage = (language: Language) => void;

/** Whoever builds the program says what a change of language does; without it nothing happens. */
export const LanguageSwitchContext = createContext<ChangeLanguage>(() => undefined);

export function useChangeLanguage(): ChangeLanguage {
  return useContext(LanguageSwitchContext);
}
