import { createElement } from 'react';
import type { ComponentType, JSX } from 'react';
import { preloadContent, useContent } from './use-content.ts';

/** A page that is loaded when it is first shown, or before (`preload`). */
export interface LoadedPage<Props> {
  (props: Props): JSX.Element;
  preload(): Promise<void>;
}

function definePage<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LoadedPage<Props> {
  const key = `page ${name}`;
  const Page = (props: Props): JSX.Element => createElement(useContent(key, load), props);
  return Object.assign(Page, { preload: () => preloadContent(key, load) });
}

/** Every page, a chunk each. */
export const PAGES = {
  library: definePage('library', async () => (await import('./library-page.tsx')).LibraryPage),
  welcome: definePage('welcome', async () => (await import('./welcome-page.tsx')).WelcomePage),
  play: definePage('play', async () => (await import('./play-page.tsx')).PlayPage),
  debrief: definePage('debrief', async () => (await import('./debrief-page.tsx')).DebriefPage),
  handbook: definePage('handbook', async () => (await import('./handbook-page.tsx')).HandbookPage),
  guide: definePage('guide', async () => (await import('./guide-page.tsx')).GuidePage),
  results: definePage('results', async () => (await import('./results-page.tsx')).ResultsPage),
  settings: definePage('settings', async () => (await import('./settings-page.tsx')).SettingsPage),
  data: definePage('data', async () => (await import('./data-page.tsx')).DataPage),
  recover: definePage('recover', async () => (await import('./recover-page.tsx')).RecoverPage),
};
