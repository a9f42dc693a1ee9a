import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const COMMAND_LINE = fileURLToPath(new URL('src/cli/goodfaith.ts', import.meta.url));

export default defineConfig({
  // The command line, built once at install: a plain script for Node with everything inside.
  build: {
    ssr: COMMAND_LINE,
    outDir: 'dist/cli',
    target: 'node20',
    minify: true,
    emptyOutDir: true,
    copyPublicDir: false,
  },
  ssr: { noExternal: true },
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
