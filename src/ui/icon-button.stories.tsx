import type { Meta, StoryObj } from '@storybook/react-vite';
import { IconButton } from './icon-button.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof IconButton> = { title: 'ui/IconButton', component: IconButton };

export default meta;

type Story = StoryObj<typeof IconButton>;

export const States: Story = {
  render: () => (
    <div className={styles['row']}>
      <IconButton icon="book" label="Handbook" />
      <IconButton icon="pause" label="Pause" pressed />
      <IconButton icon="pause" label="Pause" pressed={false} />
      <IconButton icon="print" label="Print" disabled />
    </div>
  ),
};
