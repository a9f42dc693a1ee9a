import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { Tabs } from './tabs.tsx';

type Side = 'values' | 'positions' | 'law';

function Sides(): JSX.Element {
  const [side, setSide] = useState<Side>('values');
  return (
    <Tabs
      label="The handbook"
      selected={side}
      onSelect={setSide}
      tabs={[
        { id: 'values', label: 'Values', panel: <p>What we hold on to.</p> },
        {
          id: 'positions',
          label: 'Positions',
          icon: 'flag',
          panel: <p>Where we stand, and why.</p>,
        },
        { id: 'law', label: 'The law', icon: 'book', panel: <p>What holds for everyone.</p> },
      ]}
    />
  );
}

const meta: Meta<typeof Sides> = { title: 'ui/Tabs', component: Sides };

export default meta;

export const Three: StoryObj<typeof Sides> = {};
