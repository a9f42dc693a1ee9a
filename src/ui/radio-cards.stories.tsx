import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { expect, userEvent } from 'storybook/test';
import { RadioCards } from './radio-cards.tsx';
import styles from './workshop.module.css';

type Mode = 'guided' | 'practice' | 'check';

function Modes({ sideBySide = false }: { readonly sideBySide?: boolean }): JSX.Element {
  const [mode, setMode] = useState<Mode>('guided');
  return (
    <div className={sideBySide ? undefined : styles['form']}>
      <RadioCards
        legend="How do you want to play?"
        hint="You can change this before every contact."
        sideBySide={sideBySide}
        value={mode}
        onChange={setMode}
        options={[
          {
            value: 'guided',
            title: 'Guided',
            hint: 'After each choice, a short note on what it leads to.',
            icon: 'idea',
          },
          {
            value: 'practice',
            title: 'Practice',
            hint: 'Only consequences; all is explained at the end.',
            icon: 'speech',
          },
          {
            value: 'check',
            title: 'Check',
            hint: 'No going back. The first attempt counts.',
            icon: 'lock',
            disabled: !sideBySide,
          },
        ]}
      />
    </div>
  );
}

const meta: Meta<typeof Modes> = { title: 'ui/RadioCards', component: Modes };

export default meta;

type Story = StoryObj<typeof Modes>;

export const OneColumn: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Practice'));
    await expect(canvas.getByRole('radio', { name: 'Practice' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Check' })).toBeDisabled();
  },
};

export const SideBySide: Story = { args: { sideBySide: true } };
