import type { Meta, StoryObj } from '@storybook/react-vite';
import { Meter } from './meter.tsx';
import { Tag } from './tag.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Meter> = { title: 'ui/Meter', component: Meter };

export default meta;

type Story = StoryObj<typeof Meter>;

export const Values: Story = {
  render: () => (
    <div className={styles['form']}>
      <Meter
        label="Honesty"
        value={92}
        valueText="92 of 96"
        best={96}
        bestText="the best run reaches 96"
      />
      <Meter
        label="Respect"
        value={48}
        valueText="48 of 100"
        best={100}
        bestText="the best run reaches 100"
        tone="clay"
        note={<Tag tone="clay">weak here</Tag>}
      />
      <Meter label="Transparency" value={0} valueText="0 of 70" best={70} bestText="70" />
      <Meter label="Responsiveness" value={100} valueText="100" />
    </div>
  ),
};
