import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './browser.ts';
import { contentPlugin } from './src/content/content-plugin.ts';

/** A new object for each project: vitest writes the project's name into it. */
const browser = (): object => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [contentPlugin()],
        test: {
          name: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', '**/node_modules/**'],
          testTimeout: 180_000,
        },
      },
      {
        plugins: [react(), contentPlugin()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'vitest-browser-react',
            'axe-core',
            'framer-motion',
            'framer-motion/m',
            'xstate',
            '@xstate/react',
            'i18next',
            'react-i18next',
            'idb',
            'mdast-util-from-markdown',
          ],
        },
        test: {
          name: 'browser',
          retry: 1,
          include: ['src/**/*.test.tsx', 'src/storage/**/*.browser.ts'],
          setupFiles: ['tests/browser-setup.ts'],
          testTimeout: 30_000,
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' }), contentPlugin()],
        test: { name: 'storybook', retry: 1, testTimeout: 30_000, browser: browser() },
      },
      {
        test: {
          name: 'e2e',
          // A busy machine may keep a browser waiting longer than a step allows.
          retry: 1,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve-build.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
