import type { Meta, StoryObj } from '@storybook/react-vite';
import { Disclosure } from './disclosure.tsx';

const meta: Meta<typeof Disclosure> = {
  title: 'ui/Disclosure',
  component: Disclosure,
  args: {
    summary: 'Why we take returns after the deadline',
    children: (
      <p>A fault the maker left is not the customer's to pay for, whatever the calendar says.</p>
    ),
  },
};

export default meta;

type Story = StoryObj<typeof Disclosure>;

export const Closed: Story = {};

export const Open: Story = { args: { open: true } };

export const Boxed: Story = { args: { open: true, boxed: true } };
