import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { FilterChips } from './filter-chips.tsx';

type Channel = 'counter' | 'phone' | 'chat' | 'mail';

function Channels(): JSX.Element {
  const [values, setValues] = useState<readonly Channel[]>(['phone']);
  return (
    <FilterChips
      legend="Channel"
      values={values}
      onChange={setValues}
      options={[
        { value: 'counter', label: 'At the counter', icon: 'counter' },
        { value: 'phone', label: 'By phone', icon: 'phone' },
        { value: 'chat', label: 'Chat', icon: 'chat' },
        { value: 'mail', label: 'E-mail', icon: 'mail' },
      ]}
    />
  );
}

const meta: Meta<typeof Channels> = { title: 'ui/FilterChips', component: Channels };

export default meta;

export const SomeChosen: StoryObj<typeof Channels> = {};
