import type { StorybookConfig } from '@storybook/react-vite';
import type { PluginOption } from 'vite';

const isOffline = (plugin: PluginOption): boolean =>
  typeof plugin === 'object' &&
  plugin !== null &&
  'name' in plugin &&
  plugin.name.startsWith('vite-plugin-pwa');

const config: StorybookConfig = {
  stories: ['../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // A workshop is not installed and needs no service worker.
  viteFinal: (vite) => ({
    ...vite,
    plugins: (vite.plugins ?? []).flat(Infinity as 1).filter((plugin) => !isOffline(plugin)),
  }),
};

export default config;
