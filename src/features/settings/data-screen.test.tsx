import { useState } from 'react';
import type { JSX } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DataProps } from './data-props.ts';
import { DataScreen } from './data-screen.tsx';
import { someData, someRuns } from './data.fixture.ts';
import type { ImportAnswer } from './import-answer.ts';
import { showScreen } from './show-screen.fixture.tsx';

async function show(changes: Partial<DataProps> = {}): Promise<void> {
  await showScreen(<DataScreen {...someData()} {...changes} />);
}

/** A browser that says yes once it is asked. */
function Asked(): JSX.Element {
  const [persistence, setPersistence] = useState<DataProps['persistence']>('denied');
  const onAskPersistence = async (): Promise<void> => {
    setPersistence(await Promise.resolve('granted'));
  };
  return <DataScreen {...someData()} {...{ persistence, onAskPersistence }} />;
}

const part = (name: string) => page.getByRole('region', { name });
const button = (name: string) => page.getByRole('button', { name });
const aFile = (name = 'goodfaith-2026-11-22.json'): File =>
  new File(['{}'], name, { type: 'application/json' });

/** As a person lets go of files above something. */
function drop(target: Element, ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }
}

describe('what is kept', () => {
  it.each([
    ['en', '12 Nov 2026', '184 kB of 2.1 GB at most', '3 days ago'],
    ['et', '12. nov 2026', '184 kB, kõige rohkem 2,1 GB', '3 päeva eest'],
    ['zh-CN', '2026年11月12日', '184 kB，最多2.1 GB', '3天前'],
  ] as const)('is told as people write it (%s)', async (language, since, size, ago) => {
    await showScreen(<DataScreen {...someData()} />, { language });
    await expect.element(page.getByText(since, { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText(size)).toBeVisible();
    await expect.element(page.getByText(ago)).toBeVisible();
  });

  it('is listed run by run, the latest first, each with its way', async () => {
    await show({ runs: someRuns(45) });
    const rows = part('All runs').getByRole('row');
    expect(rows.elements()).toHaveLength(21);
    await expect
      .element(rows.nth(1).getByRole('link'))
      .toHaveAttribute('href', someRuns(45)[44]?.href ?? '');
    await userEvent.click(button('Show all 45'));
    expect(rows.elements()).toHaveLength(46);
  });

  it('is nowhere but in this tab where the browser keeps nothing', async () => {
    await show({ place: 'memory', fault: 'unavailable' });
    await expect.element(page.getByText('Nothing is kept on this device')).toBeVisible();
    await expect.element(page.getByText('in this tab only')).toBeVisible();
    expect(part('How safe it is here').elements()).toEqual([]);
  });

  it('says when the device is full', async () => {
    await show({ fault: 'quota' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('The device is full');
  });
});

describe('the browser’s promise', () => {
  it('is asked for, and the answer shown as it is', async () => {
    await showScreen(<Asked />);
    const sheet = part('How safe it is here');
    await expect.element(sheet.getByText('The browser has promised nothing')).toBeVisible();
    await userEvent.click(button('Ask the browser to keep it'));
    await expect.element(sheet.getByText(/^The browser will not clear it/)).toBeVisible();
    await expect.element(sheet.getByText(/You can still lose it/)).toBeVisible();
  });

  it('that was not given is told as usual, not as a fault', async () => {
    await show();
    await userEvent.click(button('Ask the browser to keep it'));
    await expect.element(page.getByText(/^It still promises nothing/)).toBeVisible();
    expect(page.getByRole('alert').elements()).toEqual([]);
  });
});

describe('saving a file', () => {
  it('says so once it is done', async () => {
    await show({ exported: null });
    await expect.element(page.getByText('You have not saved a file yet.')).toBeVisible();
    await userEvent.click(button('Save everything as a file'));
    await expect.element(page.getByText(/^Saved\. Look for it/)).toBeVisible();
  });

  it('says so when it could not be done', async () => {
    await show({ onExport: async () => await Promise.resolve(false) });
    await userEvent.click(button('Save everything as a file'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('The file could not be made.');
  });

  it('never lays an empty file over a good one after the browser has cleared everything', async () => {
    await show({ runs: [], wiped: { since: 0, runs: 14 } });
    await expect.element(button('Save everything as a file')).toBeDisabled();
    await expect
      .element(page.getByText('The browser has cleared what was kept here'))
      .toBeVisible();
    await expect.element(page.getByLabelText('Choose a file')).toBeEnabled();
  });

  it('understands a day of the last one that means nothing', async () => {
    await show({ exported: 'some day' });
    await expect.element(page.getByText('You have not saved a file yet.')).toBeVisible();
  });
});

describe('bringing a file back', () => {
  it('works with a file chosen, and counts what came of it', async () => {
    const onImport = vi.fn<DataProps['onImport']>(someData().onImport);
    await show({ onImport });
    await userEvent.upload(page.getByLabelText('Choose a file'), aFile());
    await expect.element(page.getByText('goodfaith-2026-11-22.json is back')).toBeVisible();
    for (const told of [
      '3 runs added',
      '1 run completed: the file knew more of it',
      '1 run added under a new name: another one had the same',
      '2 runs skipped: they were here already',
      '4 settings taken over',
    ]) {
      await expect.element(page.getByText(told)).toBeVisible();
    }
    expect(onImport.mock.lastCall?.[0].name).toBe('goodfaith-2026-11-22.json');
  });

  it('works with a file dropped anywhere on the card', async () => {
    const onImport = vi.fn<DataProps['onImport']>(someData().onImport);
    await show({ onImport });
    drop(part('Bring it back').getByRole('heading').element(), aFile('a.json'), aFile('b.json'));
    await expect.element(page.getByText('b.json is back')).toBeVisible();
    expect(onImport.mock.calls.map(([file]) => file.name)).toEqual(['a.json', 'b.json']);
  });

  it('leaves the page alone when a file falls beside the card', async () => {
    const onImport = vi.fn<DataProps['onImport']>(someData().onImport);
    await show({ onImport });
    let prevented = false;
    const note = (event: Event): void => {
      prevented = event.defaultPrevented;
    };
    window.addEventListener('drop', note);
    drop(part('What is kept').element(), aFile());
    window.removeEventListener('drop', note);
    expect(prevented).toBe(true);
    expect(onImport).not.toHaveBeenCalled();
  });

  it('lists every fault with its place, and says that nothing came in', async () => {
    const answer: ImportAnswer = {
      kind: 'refused',
      faults: [
        { path: ['runs', 3, 'events', 0, 'time'], code: 'wrong-shape', values: {} },
        { path: ['settings'], code: 'duplicate-key', values: { key: '<b>theme</b>' } },
        { path: [], code: 'too-large', values: { limit: 20_971_520 } },
      ],
    };
    await show({ onImport: async () => await Promise.resolve(answer) });
    await userEvent.upload(page.getByLabelText('Choose a file'), aFile());
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('goodfaith-2026-11-22.json cannot be read');
    expect(
      alert
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([
      'runs[3].events[0].timeSomething else belongs here.',
      'settings“<b>theme</b>” stands here twice.',
      'The file is too large: more than 20,971,520 characters.',
    ]);
    await expect.element(alert).toHaveTextContent('Nothing of it was taken over');
  });

  it('says why the device would not take it', async () => {
    await show({ onImport: async () => await Promise.resolve({ kind: 'failed', fault: 'quota' }) });
    drop(part('Bring it back').element(), aFile());
    await expect.element(page.getByRole('alert')).toHaveTextContent('There is no room left');
  });

  it('waits while a newer version holds the data', async () => {
    const onImport = vi.fn<DataProps['onImport']>(someData().onImport);
    await show({ writable: false, fault: 'newer-version', onImport });
    await expect.element(page.getByLabelText('Choose a file')).toBeDisabled();
    drop(part('Bring it back').element(), aFile());
    await expect.element(button('Delete everything …')).toBeDisabled();
    await expect.element(button('Save everything as a file')).toBeEnabled();
    expect(onImport).not.toHaveBeenCalled();
  });
});

describe('deleting everything', () => {
  it('says what would be lost, offers a file, asks once more, and only then deletes', async () => {
    const onDelete = vi.fn<DataProps['onDelete']>(someData().onDelete);
    const onExport = vi.fn<DataProps['onExport']>(someData().onExport);
    await show({ onDelete, onExport });
    await userEvent.click(button('Delete everything …'));
    const dialog = page.getByRole('dialog', { name: 'What would be lost' });
    await expect.element(dialog.getByText('6 runs with their debriefs')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Save a file first' }));
    expect(onExport).toHaveBeenCalledOnce();
    await expect.element(dialog.getByRole('status')).toHaveTextContent(/^Saved\./);
    await userEvent.click(dialog.getByRole('button', { name: 'Go on to delete' }));
    expect(onDelete).not.toHaveBeenCalled();
    const last = page.getByRole('dialog', { name: 'Delete everything now?' });
    await expect.element(last.getByRole('button', { name: 'Keep everything' })).toHaveFocus();
    await userEvent.click(last.getByRole('button', { name: 'Delete everything now' }));
    expect(onDelete).toHaveBeenCalledOnce();
    const done = page.getByText(/^Everything is deleted\./);
    await expect.element(done).toBeVisible();
    expect(document.activeElement?.contains(done.element())).toBe(true);
  });

  it('is left at any step, by key or button, and the focus comes back', async () => {
    const onDelete = vi.fn<DataProps['onDelete']>(someData().onDelete);
    await show({ onDelete });
    const opener = button('Delete everything …');
    await userEvent.click(opener);
    await userEvent.keyboard('{Escape}');
    await expect.element(opener).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button('Go on to delete'));
    await userEvent.keyboard('{Enter}');
    await expect.element(opener).toHaveFocus();
    expect(page.getByRole('dialog').elements()).toEqual([]);
    expect(onDelete).not.toHaveBeenCalled();
  });

  it('says when it failed, and stays', async () => {
    await show({ onDelete: async () => await Promise.resolve('blocked') });
    await userEvent.click(button('Delete everything …'));
    await userEvent.click(button('Go on to delete'));
    await userEvent.click(button('Delete everything now'));
    await expect.element(page.getByRole('alert')).toHaveTextContent('Nothing was deleted');
    await expect.element(page.getByRole('dialog')).toBeVisible();
  });
});

it.each(['en', 'et', 'zh-CN'] as const)('fits a narrow screen (%s)', async (language) => {
  await showScreen(<DataScreen {...someData()} />, { language, width: 320 });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
