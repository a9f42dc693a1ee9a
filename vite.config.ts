import react from '@vitejs/plugin-react';
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { createGroupName } from './group-chunks.ts';
import { contentPlugin } from './src/content/content-plugin.ts';

/** Measuring builds elsewhere, with scenarios that are not shipped. */
const { PLAYER_FOLDER: FOLDER = 'dist/app', PLAYER_SCENARIOS } = process.env;

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Names the build in reports of faults; a copy without its history has no name. */
function nameBuild(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

/** The page without content becomes the shell; pages with content are made from it (prerender). */
const shell: Plugin = {
  name: 'goodfaith-shell',
  apply: 'build',
  writeBundle: () => renameSync(join(FOLDER, 'index.html'), join(FOLDER, 'shell.html')),
};

/** The player: static files that any host can serve (README). */
export default defineConfig({
  plugins: [
    react(),
    contentPlugin(PLAYER_SCENARIOS?.split(':')),
    shell,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Goodfaith',
        short_name: 'Goodfaith',
        description: 'Practice for difficult contacts with customers.',
        start_url: '/',
        display: 'standalone',
        background_color: '#faf6ef',
        theme_color: '#faf6ef',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        ],
      },
      workbox: {
        globPatterns: ['shell.html', 'assets/**/*.{js,css,woff2}', '*.{svg,png,webmanifest}'],
        navigateFallback: '/shell.html',
        navigateFallbackDenylist: [/^\/schema\//],
        // One file: a policy for scripts would refuse a worker that loads another.
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        clientsClaim: false,
        skipWaiting: false,
        maximumFileSizeToCacheInBytes: 3_000_000,
      },
    }),
  ],
  define: {
    'import.meta.env.VITE_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_BUILD': JSON.stringify(nameBuild()),
  },
  build: {
    outDir: FOLDER,
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // `light-dark()` is widely available since late 2026; taken apart, it would not follow a
    // `color-scheme` set on a part of the page.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'src/app/early.ts'],
      output: {
        codeSplitting: {
          groups: [
            {
              debugName: 'contact',
              name: createGroupName(),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
