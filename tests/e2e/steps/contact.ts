import type { Locator, Page } from 'playwright';

/** What could be said now; a choice's id stands in the button's. */
export function listOptions(page: Page): Locator {
  return page.locator('main ol button[id^="choice-"]');
}

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly button: Locator;
}

/** The open choices, when a contact or its record or its debrief is on the screen. */
export async function readOptions(page: Page): Promise<readonly Option[]> {
  const found = await listOptions(page).evaluateAll((buttons) =>
    buttons.map((button) => ({
      id: button.id.slice('choice-'.length),
      // The number before it is for the eyes and the keys alone.
      label: (button.querySelector('span:nth-of-type(2)')?.textContent ?? '').trim(),
    })),
  );
  return found.map((option) => ({ ...option, button: page.locator(`[id="choice-${option.id}"]`) }));
}

/**
 * The whole conversation on the screen, folded mails too, without decoration ("is typing") and
 * without the answers that lie ready unseen.
 */
export async function readConversation(page: Page): Promise<string> {
  return await page.getByRole('log').evaluate((log) => {
    const said = log.cloneNode(true) as Element;
    for (const unsaid of said.querySelectorAll('[hidden], [aria-hidden="true"]')) unsaid.remove();
    return said.textContent;
  });
}

/** The program is there, and not only the page that was made before it. */
export async function waitUntilAwake(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[data-prerendered]') === null &&
      document.querySelector('main h1') !== null,
  );
}

/**
 * From the address of a contact to its first scene, with the program awake.
 * @param home where the page has no base address of its own
 */
export async function beginContact(page: Page, scenario: string, home = ''): Promise<void> {
  await page.goto(`${home}/play/${scenario}`);
  await waitUntilAwake(page);
  await page.locator('#begin').click();
  await page.waitForURL(/\/play\/[a-z-]+\/[0-9a-f-]{36}$/);
  await listOptions(page).first().waitFor();
}
