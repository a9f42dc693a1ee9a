import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Plain scripts for Node with everything inside: built once, not transpiled at each start. */
const SCRIPTS = {
  'cli/goodfaith': fromRoot('src/cli/goodfaith.ts'),
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
    rolldownOptions: { input: mode === 'bench' ? BENCHMARKS : SCRIPTS },
  },
  ssr: { noExternal: true },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
  },
}));
