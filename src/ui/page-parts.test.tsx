import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AppBar } from './app-bar.tsx';
import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { Meter } from './meter.tsx';
import { Notice } from './notice.tsx';
import { showUi } from './show-ui.fixture.tsx';
import { SkipLink } from './skip-link.tsx';
import { Stars } from './stars.tsx';
import { StepTrail } from './step-trail.tsx';

test('a failure is an alert, other notices wait for a pause', async () => {
  const screen = await showUi(
    <>
      <Notice kind="failure">Not saved.</Notice>
      <Notice kind="success">Saved.</Notice>
      <Notice kind="info" announced={false}>
        Was here before.
      </Notice>
    </>,
  );
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Not saved.');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Saved.');
});

test('a meter says its value and its mark in words', async () => {
  const screen = await showUi(
    <Meter label="Respect" value={48} valueText="48 of 100" best={90} bestText="best run: 90" />,
  );
  const meter = screen.getByRole('meter', { name: 'Respect' });
  await expect.element(meter).toHaveAttribute('aria-valuenow', '48');
  await expect.element(meter).toHaveAttribute('aria-valuetext', '48 of 100; best run: 90');
});

test('stars have a name', async () => {
  const screen = await showUi(<Stars value={3} label="3 of 5 stars" />);
  await expect.element(screen.getByRole('img', { name: '3 of 5 stars' })).toBeVisible();
});

test('the present page and the present step are marked', async () => {
  const screen = await showUi(
    <>
      <AppBar
        name="Goodfaith"
        home="#home"
        items={[
          { href: '#a', label: 'Library', icon: 'library' },
          { href: '#b', label: 'Handbook', icon: 'book', current: true },
        ]}
      />
      <StepTrail label="Way" steps={['Briefing', 'Contact']} current={1} />
    </>,
  );
  await expect
    .element(screen.getByRole('link', { name: 'Handbook' }))
    .toHaveAttribute('aria-current', 'page');
  const steps = screen.getByRole('list', { name: 'Way' }).getByRole('listitem');
  await expect.element(steps.nth(0)).toHaveTextContent('Briefing (done)');
  await expect.element(steps.nth(1)).toHaveAttribute('aria-current', 'step');
});

test('what is folded away opens by keyboard and tells', async () => {
  const toggle = vi.fn<(open: boolean) => void>();
  const screen = await showUi(
    <Disclosure summary="Why" onToggle={toggle}>
      Because.
    </Disclosure>,
  );
  await expect.element(screen.getByText('Because.')).not.toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByText('Because.')).toBeVisible();
  await expect.poll(() => toggle.mock.calls).toEqual([[true]]);
});

test('a skip link takes the focus to the main part and leaves the address alone', async () => {
  const before = location.hash;
  const screen = await showUi(
    <>
      <SkipLink />
      <main id="main">Words</main>
    </>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('main')).toHaveFocus();
  expect(location.hash).toBe(before);
});

test('a table stays a table when its rows become cards', async () => {
  const screen = await showUi(
    <DataTable
      caption="Values"
      stacks
      columns={[
        { key: 'value', label: 'Value' },
        { key: 'run', label: 'This run', figures: true },
      ]}
      rows={[{ key: 'respect', cells: ['Respect', '48'] }]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Values' });
  await expect.element(table.getByRole('rowheader', { name: 'Respect' })).toBeVisible();
  await expect.element(table.getByRole('cell')).toHaveTextContent('48');
  expect(table.getByRole('columnheader').elements()).toHaveLength(2);
});

test('an error keeps its details for support folded away', async () => {
  const screen = await showUi(
    <ErrorScreen title="Could not be shown" details="TypeError at 12">
      <p>Your runs are safe.</p>
    </ErrorScreen>,
  );
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(screen.getByText('TypeError at 12')).not.toBeVisible();
  await screen.getByText('Details for support').click();
  await expect.element(screen.getByText('TypeError at 12')).toBeVisible();
});
