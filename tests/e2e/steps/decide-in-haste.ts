import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { readConversation, readOptions } from './contact.ts';
import { waitForTurn } from './follow-contact.ts';

/** Milliseconds after a click in which anything may happen. */
const LATEST = 300;

/** Makes up to three choices, the last without waiting to see it made, then stops at any moment. */
export async function decideInHaste(page: Page, dice: () => number): Promise<void> {
  const calm = Math.floor(dice() * 3);
  for (let count = 0; count <= calm; count += 1) {
    const options = await readOptions(page);
    const option = options[Math.floor(dice() * options.length)];
    if (option === undefined) break;
    const before = await readConversation(page);
    await option.button.click();
    if (count === calm) break;
    if ((await waitForTurn(page, before)) !== 'contact') break;
  }
  await pause(dice() * LATEST);
}
