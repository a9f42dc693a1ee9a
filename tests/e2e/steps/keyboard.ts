import type { Locator, Page } from 'playwright';

/** Far more stops than any page has; who needs more is lost. */
const PATIENCE = 250;

/** Moves the focus with Tab alone until it is on the target; fails where Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stop = 0; stop < PATIENCE; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

/** One tap of somebody who has no pointer. */
export async function pressWith(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
