import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { Switch } from './switch.tsx';
import styles from './workshop.module.css';

function Switches(): JSX.Element {
  const [on, setOn] = useState(true);
  return (
    <div className={styles['form']}>
      <Switch
        label="Time limits"
        hint="Off: customers wait as long as you need."
        checked={on}
        onChange={setOn}
      />
      <Switch
        label="Sounds"
        checked={!on}
        onChange={(checked) => {
          setOn(!checked);
        }}
      />
      <Switch label="Not available here" checked={false} disabled onChange={setOn} />
    </div>
  );
}

const meta: Meta<typeof Switches> = { title: 'ui/Switch', component: Switches };

export default meta;

export const States: StoryObj<typeof Switches> = {};
