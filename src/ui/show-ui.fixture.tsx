import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { render, type RenderResult } from 'vitest-browser-react';
import { createPlayerI18n } from '../i18n/create-player-i18n.ts';
import './tokens.css';
import './base.css';

type Language = Parameters<typeof createPlayerI18n>[0];

/** Renders as the player does: with words, motion and the product's look. For tests. */
export async function showUi(node: ReactNode, language: Language = 'en'): Promise<RenderResult> {
  const words = await createPlayerI18n(language);
  document.documentElement.lang = language;
  return await render(node, {
    wrapper: ({ children }) => <I18nextProvider i18n={words}>{children}</I18nextProvider>,
  });
}
