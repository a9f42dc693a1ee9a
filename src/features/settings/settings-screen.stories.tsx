import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { SettingsProps } from './settings-props.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { someSettings } from './settings.fixture.ts';

/** Takes changes as the player would. */
function Kept(props: SettingsProps): JSX.Element {
  const [choices, setChoices] = useState(props.choices);
  return (
    <SettingsScreen
      {...props}
      choices={choices}
      company={choices.company ?? props.company}
      onChange={(change) => setChoices({ ...choices, ...change })}
    />
  );
}

const meta: Meta<SettingsProps> = {
  title: 'settings/Settings',
  parameters: { layout: 'fullscreen' },
  args: someSettings(),
  render: (args, { globals }) => (
    <Kept {...args} language={LANGUAGES.find((one) => one === globals['language']) ?? 'en'} />
  ),
};

export default meta;

type Story = StoryObj<SettingsProps>;

export const Experienced: Story = {};

export const Newcomer: Story = {
  args: {
    choices: { ...someSettings().choices, experience: 'new', formerCompany: null, mode: 'check' },
    offline: 'preparing',
    install: 'offered',
  },
};

export const UpdateWaiting: Story = { args: { update: 'waiting', install: 'ios' } };

export const UpdateHeld: Story = {
  args: { update: 'held', install: 'installed', offline: 'unavailable', fault: 'quota' },
};
