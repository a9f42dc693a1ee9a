import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { LanguageMenu } from './language-menu.tsx';

const meta: Meta<typeof LanguageMenu> = {
  title: 'Controls/Language menu',
  component: LanguageMenu,
};

export default meta;

export const AtHand: StoryObj<typeof LanguageMenu> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox')).toHaveDisplayValue(/English|eesti|简体中文/);
  },
};
