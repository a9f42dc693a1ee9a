import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/content/content-plugin.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Plain scripts for Node with everything inside: built once, not transpiled at each start. */
const SCRIPTS = {
  program: ['src/cli/run-goodfaith.ts', 'cli/run-goodfaith.cjs'],
  launcher: ['src/cli/goodfaith.ts', 'cli/goodfaith.cjs'],
  finish: ['src/cli/finish-build.ts', 'cli/finish-build.js'],
  prerender: ['src/app/prerender/prerender.ts', 'cli/prerender.js'],
  serve: ['src/cli/serve-app.ts', 'cli/serve-app.js'],
  bench: ['tests/bench/bench.ts', 'bench/bench.js'],
  pictures: ['tests/pictures/take-pictures.ts', 'bench/take-pictures.js'],
  'bench-player': ['tests/bench/player/bench-player.ts', 'bench/bench-player.js'],
} as const;

const isScript = (mode: string): mode is keyof typeof SCRIPTS => Object.hasOwn(SCRIPTS, mode);

export default defineConfig(({ mode }) => {
  const [input, output] = SCRIPTS[isScript(mode) ? mode : 'program'];
  return {
    plugins:
      mode === 'prerender' ? [contentPlugin(process.env['PLAYER_SCENARIOS']?.split(':'))] : [],
    build: {
      ssr: true,
      outDir: 'dist',
      target: 'node20',
      minify: true,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: fromRoot(input),
        output: {
          entryFileNames: output,
          format: output.endsWith('.cjs') ? ('cjs' as const) : ('es' as const),
          codeSplitting: false,
        },
      },
    },
    // A browser's driver finds its own files beside itself.
    ssr: { noExternal: true as const, external: ['playwright', '@sparticuz/chromium'] },
  };
});
