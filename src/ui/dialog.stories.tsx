import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { expect, screen, userEvent } from 'storybook/test';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ShownProps {
  readonly side?: boolean;
  readonly begin?: boolean;
}

function Shown({ side = false, begin = false }: ShownProps): JSX.Element {
  const [open, setOpen] = useState(begin);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Delete all my data
      </Button>
      <Dialog
        open={open}
        onClose={close}
        side={side}
        closeOnOutside={side}
        title={side ? 'Handbook' : 'Delete all runs on this device?'}
        actions={
          !side && (
            <>
              <Button onClick={close}>Keep them</Button>
              <Button kind="danger" icon="trash" onClick={close}>
                Delete
              </Button>
            </>
          )
        }
      >
        <p>14 runs, 3 sentences of your own and your settings go for good. Nobody has a copy.</p>
        <p>You can take a file with everything first.</p>
      </Dialog>
    </>
  );
}

const meta: Meta<typeof Shown> = { title: 'ui/Dialog', component: Shown };

export default meta;

type Story = StoryObj<typeof Shown>;

export const Question: Story = { args: { begin: true } };

export const Side: Story = { args: { begin: true, side: true } };

export const FocusComesBack: Story = {
  play: async ({ canvas }) => {
    const opener = canvas.getByRole('button', { name: 'Delete all my data' });
    await userEvent.click(opener);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await expect(opener).toHaveFocus();
  },
};
