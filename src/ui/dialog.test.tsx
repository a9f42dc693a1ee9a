import { useState } from 'react';
import type { JSX } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog } from './dialog.tsx';
import { showUi } from './show-ui.fixture.tsx';

interface RoomProps {
  readonly closeOnOutside?: boolean;
  /** Takes the whole dialog away instead of closing it. */
  readonly leaves?: boolean;
}

function Room({ closeOnOutside = false, leaves = false }: RoomProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Ask
      </button>
      {(open || !leaves) && (
        <Dialog
          open={open}
          closeOnOutside={closeOnOutside}
          onClose={() => {
            setOpen(false);
          }}
          title="Delete everything?"
        >
          <p>It goes for good.</p>
        </Dialog>
      )}
    </>
  );
}

test.each([false, true])(
  'focus goes to its title and comes back to where it was (taken away: %s)',
  async (leaves) => {
    const screen = await showUi(<Room leaves={leaves} />);
    const opener = screen.getByRole('button', { name: 'Ask' });
    await opener.click();
    await expect.element(screen.getByRole('dialog', { name: 'Delete everything?' })).toBeVisible();
    await expect.element(screen.getByRole('heading')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.getByRole('dialog').elements()).toEqual([]);
    await expect.element(opener).toHaveFocus();
  },
);

test('the cross closes it, and it opens again', async () => {
  const screen = await showUi(<Room />);
  for (const _ of [1, 2]) {
    await screen.getByRole('button', { name: 'Ask' }).click();
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => screen.getByRole('dialog').elements()).toEqual([]);
  }
});

test.each([
  [true, 0],
  [false, 1],
])('a press outside closes it only where that is allowed (%s)', async (closeOnOutside, left) => {
  const screen = await showUi(<Room closeOnOutside={closeOnOutside} />);
  await screen.getByRole('button', { name: 'Ask' }).click();
  await screen.getByText('It goes for good.').click();
  expect(screen.getByRole('dialog').elements()).toHaveLength(1);
  document.querySelector('dialog')?.click();
  await expect.poll(() => screen.getByRole('dialog').elements()).toHaveLength(left);
});
