import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/core/source/languages.ts';
import { findAsset, listAssets } from '../src/app/prerender/list-assets.ts';
import type { BuildManifest } from '../src/app/prerender/list-assets.ts';

/** Of the build that `npm test` has just made. */
const APP = join(import.meta.dirname, '..', 'dist', 'app');
const manifest = JSON.parse(
  readFileSync(join(APP, '.vite', 'manifest.json'), 'utf8'),
) as BuildManifest;

const kB = (files: Iterable<string>): number =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(APP, file)), { level: 9 }).length,
    0,
  ) / 1000;

const scripts = (sources: readonly string[]): string[] =>
  listAssets(manifest, sources).filter((file) => file.endsWith('.js'));

/** What must have come before the program answers on a contact's address. */
const awake = scripts(['index.html', 'src/app/play-page.tsx']);
const beyond = (sources: readonly string[]): string[] =>
  scripts(sources).filter((file) => !awake.includes(file));

const readAll = (files: Iterable<string>): string =>
  [...files].map((file) => readFileSync(join(APP, file), 'utf8')).join('\n');

describe('the budgets of the player, in kB of gzip', () => {
  it('answers the first clicks with 1.5 kB of script', () => {
    expect(kB([findAsset(manifest, 'src/app/early.ts')])).toBeLessThanOrEqual(1.5);
  });

  it('is awake after 120 kB of script', () => {
    expect(kB(awake)).toBeLessThanOrEqual(120);
  });

  it.each([
    'src/features/play/play-screen.tsx',
    'src/app/library-page.tsx',
    'src/app/welcome-page.tsx',
    'src/app/debrief-page.tsx',
    'src/app/handbook-page.tsx',
    'src/app/guide-page.tsx',
    'src/app/results-page.tsx',
    'src/app/settings-page.tsx',
    'src/app/data-page.tsx',
    'src/app/recover-page.tsx',
    'src/storage/read-backup.ts',
  ])('loads %s with 110 more at most', (source) => {
    expect(kB(beyond([source]))).toBeLessThanOrEqual(110);
  });

  it.each(LANGUAGES)('says everything in %s with 30', (language) => {
    const source = `src/i18n/messages/${language.toLowerCase()}.ts`;
    expect(kB([findAsset(manifest, source)])).toBeLessThanOrEqual(30);
  });

  const scenarios = Object.keys(manifest).flatMap(
    (key) => /virtual:content\/scenario\/(.+)$/.exec(key)?.[1] ?? [],
  );
  it('finds the scenarios of the build', () => {
    expect(scenarios).toContain('return-outside-policy');
  });
  it.each(scenarios)('plays %s in any language with 15', (scenario) => {
    for (const language of LANGUAGES) {
      const chunks = [`scenario/${scenario}`, `texts/${scenario}/${language}`];
      const files = chunks.map((chunk) => findAsset(manifest, `virtual:content/${chunk}`));
      expect(kB(files)).toBeLessThanOrEqual(15);
    }
  });
});

describe('the player', () => {
  const everything = Object.values(manifest)
    .map(({ file }) => `/${file}`)
    .filter((file) => file.endsWith('.js'));

  it('carries no YAML, and schemas only where a file is brought in', () => {
    expect(readAll(everything)).not.toContain('tag:yaml.org');
    const gate = new Set(scripts(['src/storage/read-backup.ts']));
    const others = everything.filter((file) => !gate.has(file));
    expect(readAll(others)).not.toContain('ZodError');
  });

  it('names no other host but those of namespaces, licences and errors in words', () => {
    const hosts = readAll(everything.filter((file) => !file.includes('law')))
      .match(/https?:\/\/[\w.-]+/g)
      ?.map((address) => address.replace(/^https?:\/\//, ''));
    const allowed = new Set([
      'www.w3.org',
      'react.dev',
      'stately.ai',
      'react.i18next.com',
      'json-schema.org',
      'motion.dev',
    ]);
    expect([...new Set(hosts)].filter((host) => !allowed.has(host))).toEqual([]);
  });
});
