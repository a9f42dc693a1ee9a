import { shippedContent } from '../content/shipped-content.ts';
import type { Language } from '../core/source/languages.ts';
import { loadCast } from './use-cast.ts';
import { loadCompanies } from './use-companies.ts';
import { preloadContent } from './use-content.ts';

/** Loads what the page of an address shows first, so that it comes at once and whole. */
export async function preloadPage(address: string, language: Language): Promise<void> {
  const scenario = /^\/play\/([^/]+)/.exec(address)?.[1];
  const known = scenario !== undefined && shippedContent.listScenarios().includes(scenario);
  const isLibrary = address === '/';
  await Promise.all([
    preloadContent(`companies ${language}`, () => loadCompanies(language)),
    preloadContent(`cast ${language}`, () => loadCast(language)),
    ...(known || isLibrary
      ? [
          preloadContent('library', shippedContent.loadLibrary),
          preloadContent(`library ${language}`, () => shippedContent.loadLibraryWords(language)),
        ]
      : []),
    ...(known
      ? [
          preloadContent(`scenario ${scenario}`, () => shippedContent.loadScenario(scenario)),
          preloadContent(`texts ${scenario} ${language}`, () =>
            shippedContent.loadTexts(scenario, language),
          ),
        ]
      : []),
  ]);
}
