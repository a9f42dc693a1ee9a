import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { Button } from './button.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Button> = { title: 'ui/Button', component: Button };

export default meta;

type Story = StoryObj<typeof Button>;

export const Kinds: Story = {
  render: () => (
    <div className={styles['row']}>
      <Button kind="primary">Begin the contact</Button>
      <Button>Read the handbook</Button>
      <Button kind="quiet">Not now</Button>
      <Button kind="danger" icon="trash">
        Delete all my data
      </Button>
      <Button kind="primary" href="#next" iconEnd="arrow-right">
        Go on
      </Button>
      <Button disabled>Nothing to export</Button>
      <Button kind="primary" disabled>
        Begin
      </Button>
    </div>
  ),
};

export const Sizes: Story = {
  render: () => (
    <div className={styles['row']}>
      <Button size="small" icon="print">
        Print
      </Button>
      <Button icon="download">Export</Button>
      <Button size="large" kind="primary" iconEnd="arrow-right">
        Begin
      </Button>
    </div>
  ),
};

export const Wide: Story = {
  args: { wide: true, kind: 'primary', children: 'Leave this note for the next colleague' },
};

export const Busy: Story = {
  args: { busy: true, kind: 'primary', children: 'Export', onClick: fn() },
  play: async ({ args, canvas }) => {
    const button = canvas.getByRole('button', { name: /export/i });
    await userEvent.click(button);
    await expect(args.onClick).not.toHaveBeenCalled();
    await expect(button).toHaveFocus();
  },
};
