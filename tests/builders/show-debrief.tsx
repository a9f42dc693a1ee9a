import type { JSX } from 'react';
import { I18nextProvider } from 'react-i18next';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import type { Language } from '../../src/core/source/languages.ts';
import type { DebriefProps } from '../../src/features/debrief/debrief-props.ts';
import { DebriefScreen } from '../../src/features/debrief/debrief-screen.tsx';
import { createPlayerI18n } from '../../src/i18n/create-player-i18n.ts';

/** Puts a debrief on the screen; answers with a way to show it with other props. */
export async function showDebrief(
  props: DebriefProps,
  { language = 'en', width = 1280 }: { language?: Language; width?: number } = {},
): Promise<(next: DebriefProps) => Promise<void>> {
  await page.viewport(width, 900);
  const words = await createPlayerI18n(language);
  const screen = (shown: DebriefProps): JSX.Element => (
    <I18nextProvider i18n={words}>
      <DebriefScreen {...shown} />
    </I18nextProvider>
  );
  const { rerender } = await render(screen(props));
  return async (next) => {
    await rerender(screen(next));
  };
}
