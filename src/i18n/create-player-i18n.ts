import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../core/source/languages.ts';
import { loadPlayerMessages } from './player-messages.ts';

/** The player's words in the language given; another is loaded when it is changed to. */
export async function createPlayerI18n(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loadPlayerMessages(language) },
    defaultNS: 'app',
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
    initAsync: false,
  });
  return instance;
}

/** Changes the language once its words are there; until then everything stays as it is. */
export async function changePlayerLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'app')) {
    for (const [namespace, words] of Object.entries(await loadPlayerMessages(language))) {
      instance.addResourceBundle(language, namespace, words);
    }
  }
  await instance.changeLanguage(language);
}
