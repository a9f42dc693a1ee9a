import type { Meta, StoryObj } from '@storybook/react-vite';
import { BrandMark } from './brand-mark.tsx';

const meta: Meta<typeof BrandMark> = { title: 'ui/BrandMark', component: BrandMark };

export default meta;

export const Alone: StoryObj<typeof BrandMark> = { args: { label: 'Goodfaith' } };
