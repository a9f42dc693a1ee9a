import type { JSX } from 'react';
import { I18nextProvider } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import type { Language } from '../../core/source/languages.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';

/** Puts a screen before somebody. For tests. */
export async function showScreen(
  screen: JSX.Element,
  { language = 'en', width = 1280 }: { language?: Language; width?: number } = {},
): Promise<void> {
  await page.viewport(width, 900);
  const words = await createPlayerI18n(language);
  await render(<I18nextProvider i18n={words}>{screen}</I18nextProvider>);
}
