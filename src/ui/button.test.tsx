import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from './button.tsx';
import { showUi } from './show-ui.fixture.tsx';

test('a button does what it says', async () => {
  const press = vi.fn<() => void>();
  const screen = await showUi(<Button onClick={press}>Begin</Button>);
  await screen.getByRole('button', { name: 'Begin' }).click();
  expect(press).toHaveBeenCalledOnce();
});

test('a busy button says so, keeps the focus and takes no second press', async () => {
  const press = vi.fn<() => void>();
  const screen = await showUi(
    <Button busy onClick={press}>
      Export
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Export Working…' });
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(button).toHaveFocus();
  expect(press).not.toHaveBeenCalled();
});

test('a busy submit button does not send its form again', async () => {
  const send = vi.fn<() => void>();
  const screen = await showUi(
    <form onSubmit={send}>
      <Button type="submit" busy>
        Save
      </Button>
    </form>,
  );
  await expect.element(screen.getByRole('button')).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(send).not.toHaveBeenCalled();
});

test('a way to another page is a link', async () => {
  const screen = await showUi(<Button href="#handbook">Handbook</Button>);
  await expect
    .element(screen.getByRole('link', { name: 'Handbook' }))
    .toHaveAttribute('href', '#handbook');
});
