import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tag } from './tag.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Tag> = { title: 'ui/Tag', component: Tag };

export default meta;

type Story = StoryObj<typeof Tag>;

export const Tones: Story = {
  render: () => (
    <div className={styles['row']}>
      <Tag icon="phone">By phone</Tag>
      <Tag icon="clock">8 min</Tag>
      <Tag tone="moss" icon="check">
        Best: 92
      </Tag>
      <Tag tone="clay">−6 points</Tag>
      <Tag tone="plum" icon="shield">
        A line crossed
      </Tag>
      <Tag tone="sky" icon="info">
        Right there, not here
      </Tag>
    </div>
  ),
};
