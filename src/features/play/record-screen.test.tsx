import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { playStage } from './play-stage.fixture.tsx';
import type { RecordProps } from './record-props.ts';
import { RecordScreen } from './record-screen.tsx';
import { aRecord } from './record.fixture.ts';

async function show(change: Partial<RecordProps> = {}) {
  const onWrite = vi.fn<RecordProps['onWrite']>();
  const stage = await playStage();
  const record = aRecord('en', { ...change, onWrite });
  await render(stage(<RecordScreen {...record} />));
  return { onWrite, record };
}

const note = page.getByRole('region', { name: 'Your note' });
const leave = page.getByRole('button', { name: 'Leave this note' });

describe('the note for the next colleague', () => {
  it('holds what was ticked, in the order of the statements', async () => {
    const { onWrite, record } = await show();
    await expect.element(note).toHaveTextContent('So far the note is empty.');
    for (const at of [3, 0, 1, 1]) await page.getByRole('checkbox').nth(at).click();
    const kept = note.getByRole('listitem').elements();
    expect(kept.map((line) => line.textContent)).toEqual([
      record.items[0]?.text,
      record.items[3]?.text,
    ]);
    await leave.click();
    expect(onWrite).toHaveBeenCalledExactlyOnceWith(['statement-0', 'statement-3']);
  });

  it('may be empty', async () => {
    const { onWrite } = await show();
    await leave.click();
    expect(onWrite).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('has the conversation at hand', async () => {
    const { record } = await show();
    const said = page.getByText(record.lines[1]?.text ?? '');
    await expect.element(said).not.toBeVisible();
    await page.getByText('Read the conversation again').click();
    await expect.element(said).toBeVisible();
  });

  it.each([{ readOnly: true }, { save: { kind: 'saving' } as const }])(
    'is not left while %o',
    async (change) => {
      const { onWrite } = await show(change);
      await page.getByRole('button', { name: /Leave this note/ }).click({ force: true });
      expect(onWrite).not.toHaveBeenCalled();
    },
  );
});
