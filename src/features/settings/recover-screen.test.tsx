import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RawRecord, RecoverProps } from './recover-props.ts';
import { RecoverScreen } from './recover-screen.tsx';
import { showScreen } from './show-screen.fixture.tsx';

const RUN: RawRecord = {
  key: 'run-1',
  kind: 'run',
  title: 'a-contact-long-gone',
  started: Date.UTC(2026, 10, 25, 9),
  entries: 9,
  state: 'gone',
  unsaved: true,
};

const SETTINGS: RawRecord = {
  key: 'settings',
  kind: 'settings',
  title: null,
  started: null,
  entries: 7,
  state: 'whole',
  unsaved: false,
};

async function show(changes: Partial<RecoverProps> = {}): Promise<void> {
  const props: RecoverProps = {
    records: [RUN, SETTINGS],
    detail: null,
    dataHref: '/settings/data',
    printRecord: (key) => `<script>alert("${key}")</script>`,
    onDownload: () => undefined,
    onExport: () => undefined,
    onGo: (event) => event.preventDefault(),
  };
  await showScreen(<RecoverScreen {...props} {...changes} />);
}

it('lists what can no longer be played, each with a file of its own', async () => {
  const onDownload = vi.fn<RecoverProps['onDownload']>();
  await show({ onDownload });
  await expect.element(page.getByText('its content is no longer here')).toBeVisible();
  await expect.element(page.getByText('not on the device yet')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Save as a file: a-contact-long-gone' }));
  await userEvent.click(page.getByRole('button', { name: 'Save as a file: Settings' }));
  expect(onDownload.mock.calls).toEqual([['run-1'], ['settings']]);
});

it('shows a record as text, and reads it only then', async () => {
  const printRecord = vi.fn<RecoverProps['printRecord']>(
    (key) => `<script>alert("${key}")</script>`,
  );
  await show({ printRecord });
  expect(printRecord).not.toHaveBeenCalled();
  await userEvent.click(page.getByText('Show the record').first());
  await expect.element(page.getByText('<script>alert("run-1")</script>')).toBeVisible();
  expect(printRecord.mock.calls).toEqual([['run-1']]);
});

it('says what could not be read', async () => {
  await show({ records: [], detail: 'unavailable: SecurityError' });
  await expect.element(page.getByText('Nothing is stored.')).toBeVisible();
  await userEvent.click(page.getByText('What could not be read'));
  await expect.element(page.getByText('unavailable: SecurityError')).toBeVisible();
});
