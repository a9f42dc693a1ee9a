import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { CheckboxCard } from './checkbox-card.tsx';

const meta: Meta<typeof CheckboxCard> = {
  title: 'ui/CheckboxCard',
  component: CheckboxCard,
  args: {
    title: 'The customer was told the lining can be repaired free of charge.',
    onChange: fn(),
  },
};

export default meta;

type Story = StoryObj<typeof CheckboxCard>;

export const Open: Story = { args: { checked: false } };

export const Ticked: Story = { args: { checked: true, hint: 'Kept in the note' } };

export const Closed: Story = { args: { checked: true, disabled: true } };
