import { shippedContent } from '../content/shipped-content.ts';
import type { Language } from '../core/source/languages.ts';
import { PAGES } from './pages.ts';
import { loadCast } from './use-cast.ts';
import { loadCompanies } from './use-companies.ts';
import { preloadContent } from './use-content.ts';

const PLACES = {
  play: PAGES.play,
  welcome: PAGES.welcome,
  debrief: PAGES.debrief,
  handbook: PAGES.handbook,
  guide: PAGES.guide,
  results: PAGES.results,
} as const;

/** Loads what the page of an address shows first, so that it comes at once and whole. */
export async function preloadPage(
  address: string,
  language: Language,
  welcomed: boolean,
): Promise<void> {
  const scenario = /^\/play\/([^/]+)/.exec(address)?.[1];
  const known = scenario !== undefined && shippedContent.listScenarios().includes(scenario);
  const isLibrary = address === '/';
  const page = findPage(address, welcomed);
  await Promise.all([
    page?.preload(),
    preloadContent(`companies ${language}`, () => loadCompanies(language)),
    preloadContent(`cast ${language}`, () => loadCast(language)),
    ...(isLibrary
      ? [
          preloadContent('library', shippedContent.loadLibrary),
          preloadContent('paths', shippedContent.loadPaths),
          preloadContent(`library ${language}`, () => shippedContent.loadLibraryWords(language)),
        ]
      : []),
    ...(known
      ? [
          preloadContent(`scenario ${scenario}`, () => shippedContent.loadScenario(scenario)),
          preloadContent(`names ${language}`, () => shippedContent.loadCodeNames(language)),
          preloadContent(`texts ${scenario} ${language}`, () =>
            shippedContent.loadTexts(scenario, language),
          ),
        ]
      : []),
  ]);
}

function findPage(address: string, welcomed: boolean): { preload(): Promise<void> } | undefined {
  const place = address.split('/')[1] ?? '';
  if (place === '') return welcomed ? PAGES.library : PAGES.welcome;
  return Object.hasOwn(PLACES, place) ? PLACES[place as keyof typeof PLACES] : undefined;
}
