import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { Language } from '../../core/source/languages.ts';
import type { RenderedPage } from './render-play-page.tsx';

interface PageFrame {
  readonly folder: string;
  /** The page without content that the build made. */
  readonly shell: string;
  readonly language: Language;
}

interface PageAssets {
  /** Answers the first clicks and asks for the program (early.ts). */
  readonly early: string;
  readonly program: string;
  /** Of the program and of what is on the page, in one. */
  readonly style: string;
  /** Modules that the program will ask for. */
  readonly chunks: readonly string[];
}

/** Writes `<address>/index.html` in the first language, `index.<language>.html` in the others. */
export function writePage(
  { folder, shell, language }: PageFrame,
  address: string,
  { title, description, markup, marks }: RenderedPage,
  { early, program, style, chunks }: PageAssets,
): void {
  const data = { ...marks, program, chunks: chunks.join(' ') };
  const root = Object.entries(data).map(([name, value]) => `data-${name}="${value}"`);
  const links = [
    `<script type="module" async src="${early}"></script>`,
    `<link rel="stylesheet" crossorigin href="${style}">`,
  ];
  const page = shell
    .replace('<html lang="en">', `<html lang="${language}" ${root.join(' ')}>`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeText(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start: string) => start + escapeText(description),
    )
    // The program and its parts come when the page can be read.
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
    .replace('</head>', `${links.join('')}</head>`)
    .replace('<div id="root"></div>', `<div id="root">${removeStyles(markup)}</div>`);
  const file = language === LANGUAGES[0] ? 'index.html' : `index.${language}.html`;
  mkdirSync(join(folder, address), { recursive: true });
  writeFileSync(join(folder, address, file), page);
}

/** The page's policy allows no style attributes; what they would do is motion's, and comes later. */
function removeStyles(markup: string): string {
  return markup.replaceAll(/ style="[^"]*"/g, '');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
