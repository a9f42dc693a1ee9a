import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Plain scripts for Node with everything inside: built once, not transpiled at each start. */
const SCRIPTS = {
  'cli/goodfaith': fromRoot('src/cli/goodfaith.ts'),
  'cli/write-known-files': fromRoot('src/cli/write-known-files.ts'),
};
const BENCHMARKS = {
  'bench/bench': fromRoot('tests/bench/bench.ts'),
};

export default defineConfig(({ mode }) => ({
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    minify: true,
    emptyOutDir: mode !== 'bench',
    copyPublicDir: false,
    rolldownOptions: {
      input: mode === 'bench' ? BENCHMARKS : SCRIPTS,
      // Shared parts beside the scripts: what they know of their own place stays true.
      output: { chunkFileNames: 'cli/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
  },
}));
