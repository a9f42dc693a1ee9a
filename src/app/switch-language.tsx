import { startTransition, useEffect, useState } from 'react';
import type { JSX, ReactNode } from 'react';
import { changePlayerLanguage } from '../i18n/create-player-i18n.ts';
import { LanguageSwitchContext } from '../i18n/language-switch.ts';
import type { Language } from '../core/source/languages.ts';
import { LanguageContext, usePlayer, usePreferences } from './player-context.ts';

/**
 * Changes the language of everything at once, when its words are there: what is on the screen
 * stays as it is until then, and nobody loses their place.
 */
export function SwitchLanguage({ children }: { children: ReactNode }): JSX.Element {
  const { i18n, preferences } = usePlayer();
  const { language: wanted, theme, textSize, motion } = usePreferences();
  // The instance begins in one of ours (main.tsx).
  const [language, setLanguage] = useState(i18n.language as Language);

  useEffect(() => {
    if (wanted === null || wanted === language) return;
    let here = true;
    void changePlayerLanguage(i18n, wanted).then(() => {
      if (here) startTransition(() => setLanguage(wanted));
    });
    return () => {
      here = false;
    };
  }, [i18n, wanted, language]);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    setMark(root, 'theme', theme === 'system' ? null : theme);
    setMark(root, 'textSize', textSize === 'normal' ? null : textSize);
    setMark(root, 'motion', motion === 'system' ? null : motion);
  }, [language, theme, textSize, motion]);

  return (
    <LanguageContext value={language}>
      <LanguageSwitchContext value={(next) => void preferences.change({ language: next })}>
        {children}
      </LanguageSwitchContext>
    </LanguageContext>
  );
}

function setMark(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}
