import type { Page } from 'playwright';
import { expect } from 'vitest';
import { readConversation, waitUntilAwake } from './contact.ts';
import { listChoices, readLog } from './read-log.ts';
import type { ShownDecisions } from './watch-decisions.ts';

/**
 * What somebody finds who comes back: everything that was shown as made, in its order, at most one
 * decision more, and a contact that goes on from exactly there.
 */
export async function expectWhole(
  page: Page,
  decisions: ShownDecisions,
  scenario: string,
): Promise<void> {
  const { shown, words } = decisions;
  const log = await readLog(page);
  const made = listChoices(log);
  expect(made.slice(0, shown.length)).toEqual(shown);
  expect(made.length - shown.length).toBeLessThanOrEqual(1);
  decisions.adopt(made);
  if (log.length === 0 || !(await isPlayable(page, scenario, made.length))) return;
  const conversation = await readConversation(page);
  for (const said of words.values()) expect(conversation).toContain(said);
}

/** Goes on where it can, by the address of the run or by the briefing; else begins anew. */
async function isPlayable(page: Page, scenario: string, made: number): Promise<boolean> {
  await waitUntilAwake(page);
  if (new URL(page.url()).pathname === `/play/${scenario}`) {
    const goOn = page.locator('#continue');
    await page.locator('#begin').waitFor();
    if ((await goOn.count()) === 0) return false;
    expect(await goOn.textContent()).toContain(String(made));
    await goOn.click();
  }
  await page.getByRole('log').or(page.locator('#leave-record')).first().waitFor();
  return (await page.locator('#leave-record').count()) === 0;
}
