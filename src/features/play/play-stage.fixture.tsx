import type { JSX, ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../core/source/languages.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';

/** Puts a play screen where the app would: with its words and its motion. */
export async function playStage(
  language: Language = 'en',
): Promise<(screen: ReactNode) => JSX.Element> {
  const words = await createPlayerI18n(language);
  return (screen) => <I18nextProvider i18n={words}>{screen}</I18nextProvider>;
}
