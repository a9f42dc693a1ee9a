import type { Meta, StoryObj } from '@storybook/react-vite';
import { AppBar } from './app-bar.tsx';
import { IconButton } from './icon-button.tsx';

const meta: Meta<typeof AppBar> = {
  title: 'ui/AppBar',
  component: AppBar,
  parameters: { layout: 'fullscreen' },
  args: {
    name: 'Goodfaith',
    home: '#home',
    items: [
      { href: '#library', label: 'Library', icon: 'library', current: true },
      { href: '#handbook', label: 'Handbook', icon: 'book' },
      { href: '#results', label: 'My results', icon: 'results' },
    ],
    actions: (
      <>
        <IconButton icon="language" label="Language" />
        <IconButton icon="settings" label="Settings" />
      </>
    ),
  },
};

export default meta;

export const Library: StoryObj<typeof AppBar> = {};
