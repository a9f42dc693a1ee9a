import type { Page } from 'playwright';
import { listOptions, readConversation } from './contact.ts';

/** Where a contact stands after a turn. */
export type Stage = 'contact' | 'record' | 'debrief';

/** Longer than any contact. */
const LONGEST = 40;

/**
 * Takes turns until the contact is over.
 * @param takeTurn makes one choice, in whatever way the test is about
 */
export async function followContact(
  page: Page,
  takeTurn: (turn: number) => Promise<void>,
): Promise<number> {
  for (let turn = 0; turn < LONGEST; turn += 1) {
    const before = await readConversation(page);
    await takeTurn(turn);
    if ((await waitForTurn(page, before)) !== 'contact') return turn + 1;
  }
  throw new Error('the contact has no end');
}

/** Waits until the screen shows that a choice was made, and what can be said after it. */
export async function waitForTurn(page: Page, before: string): Promise<Stage> {
  const stage = await page.waitForFunction((text): Stage | null => {
    if (location.pathname.startsWith('/debrief/')) return 'debrief';
    if (document.getElementById('leave-record') !== null) return 'record';
    const said = document.querySelector('[role="log"]')?.cloneNode(true);
    // The words of an answer are there a frame before what can be said to them.
    const isAhead = document.querySelector('[data-answers]:not([hidden])') !== null;
    if (!(said instanceof Element) || isAhead) return null;
    for (const unsaid of said.querySelectorAll('[hidden], [aria-hidden="true"]')) unsaid.remove();
    return said.textContent === text ? null : 'contact';
  }, before);
  return (await stage.jsonValue()) ?? 'contact';
}

/** From the first choice always, through the record if there is one, to the debrief. */
export async function playToDebrief(page: Page): Promise<void> {
  await followContact(page, async () => await listOptions(page).first().click());
  await leaveRecord(page);
}

/** Leaves an empty note where one is asked for. */
export async function leaveRecord(page: Page): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith('/debrief/')) {
    await page.locator('#leave-record').click();
  }
  await page.waitForURL(/\/debrief\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
