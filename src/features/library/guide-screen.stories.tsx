import type { Meta, StoryObj } from '@storybook/react-vite';
import { LANGUAGES } from '../../core/source/languages.ts';
import { aGuide } from './guide.fixture.ts';
import { GuideScreen } from './guide-screen.tsx';

const meta: Meta = {
  title: 'library/Guide',
  parameters: { layout: 'fullscreen' },
  render: (_, { globals }) => (
    <GuideScreen {...aGuide(LANGUAGES.find((one) => one === globals['language']) ?? 'en')} />
  ),
};

export default meta;

type Story = StoryObj;

export const Plain: Story = {};

export const Dark: Story = { globals: { theme: 'dark' } };

export const Phone: Story = { globals: { viewport: { value: 'phone' } } };

export const Estonian: Story = { globals: { language: 'et' } };

export const Chinese: Story = { globals: { language: 'zh-CN' } };
