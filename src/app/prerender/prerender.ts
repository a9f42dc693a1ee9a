import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../core/source/languages.ts';
import { shippedContent } from '../../content/shipped-content.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import { compressFiles } from './compress-files.ts';
import { listAssets } from './list-assets.ts';
import type { BuildManifest } from './list-assets.ts';
import { renderPlayPage } from './render-play-page.tsx';
import { renderWelcomePage } from './render-welcome-page.tsx';
import { writePage } from './write-page.ts';

/**
 * Ends the player's build: writes the first page and each contact's address as HTML that can be
 * read, and whose first clicks are answered, before the program has come. One file a language;
 * the server chooses (README).
 */
const folder = join(import.meta.dirname, '..', 'app');
const shell = readFileSync(join(folder, 'shell.html'), 'utf8');
// Written by the build that has just ended.
const manifest = JSON.parse(
  readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
) as BuildManifest;

for (const language of LANGUAGES) {
  const instance = await createPlayerI18n(language);
  const page = { folder, shell, language };
  const early = manifest['src/app/early.ts']?.file ?? '';
  writePage(page, '', await renderWelcomePage(language, instance), {
    early: null,
    preload: listAssets(
      manifest,
      [`companies/${language}`, 'companies', 'cast', `cast/${language}`],
      language,
    ),
  });
  for (const scenario of shippedContent.listScenarios()) {
    writePage(page, `play/${scenario}`, await renderPlayPage(scenario, language, instance), {
      early,
      preload: listAssets(
        manifest,
        [
          'companies',
          `companies/${language}`,
          'cast',
          `cast/${language}`,
          'library',
          `library/${language}`,
          `scenario/${scenario}`,
          `texts/${scenario}/${language}`,
        ],
        language,
      ),
    });
  }
}

compressFiles(folder);
