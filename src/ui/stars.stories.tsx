import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stars } from './stars.tsx';

const meta: Meta<typeof Stars> = { title: 'ui/Stars', component: Stars };

export default meta;

type Story = StoryObj<typeof Stars>;

export const Three: Story = { args: { value: 3, label: '3 of 5 stars' } };

export const None: Story = { args: { value: 0, label: '0 of 5 stars' } };
