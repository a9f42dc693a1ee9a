import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../core/source/languages.ts';
import { shippedContent } from '../../content/shipped-content.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import { loadPerson } from '../../ui/person/person-picture.tsx';
import { compressFiles } from './compress-files.ts';
import { joinStyles } from './join-styles.ts';
import { findAsset, listAssets, listStyles, nameSources } from './list-assets.ts';
import type { BuildManifest } from './list-assets.ts';
import { renderPlayPage } from './render-play-page.tsx';
import { renderWelcomePage } from './render-welcome-page.tsx';
import { writePage } from './write-page.ts';

/**
 * Ends the player's build: writes the first page and each contact's address as HTML that can be
 * read, and whose first clicks are answered, before the program has come. One file a language;
 * the server chooses (README).
 */
const folder = process.env['PLAYER_FOLDER'] ?? join(import.meta.dirname, '..', 'app');
const shell = readFileSync(join(folder, 'shell.html'), 'utf8');
// Written by the build that has just ended.
const manifest = JSON.parse(
  readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'),
) as BuildManifest;
const program = findAsset(manifest, 'index.html');
const early = findAsset(manifest, 'src/app/early.ts');

/** What shows the briefing, and what plays the contact. */
const PLAY = ['src/app/play-page.tsx', 'src/features/play/play-screen.tsx'];

await loadPerson();
for (const language of LANGUAGES) {
  const instance = await createPlayerI18n(language);
  const frame = { folder, shell, language };
  const people = ['frame', `frame/${language}`];
  writePage(frame, '', await renderWelcomePage(language, instance), {
    early,
    program,
    style: joinStyles(folder, listStyles(manifest, ['index.html', 'src/app/welcome-page.tsx'])),
    chunks: listAssets(manifest, ['src/app/welcome-page.tsx', ...nameSources(people, language)]),
  });
  for (const scenario of shippedContent.listScenarios()) {
    const content = [...people, `scenario/${scenario}`, `texts/${scenario}/${language}`];
    writePage(frame, `play/${scenario}`, await renderPlayPage(scenario, language, instance), {
      early,
      program,
      style: joinStyles(folder, listStyles(manifest, ['index.html', ...PLAY])),
      chunks: listAssets(manifest, [...PLAY, ...nameSources(content, language)]),
    });
  }
}

compressFiles(folder);
