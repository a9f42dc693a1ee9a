import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { beginContact, waitUntilAwake } from './steps/contact.ts';
import { followContact } from './steps/follow-contact.ts';
import { listOptions } from './steps/contact.ts';
import { makeRun, nameRun } from './steps/make-runs.ts';
import { runAxe } from './steps/run-axe.ts';
import { it } from './steps/visit.ts';
import type { Visit } from './steps/visit.ts';
import { leaveRuns } from './steps/write-database.ts';

const RUNS = [
  makeRun({ scenario: 'return-outside-policy', ending: 'failed', order: 1 }),
  makeRun({ scenario: 'implausible-claim', ending: 'breach', order: 2 }),
  makeRun({ scenario: 'unrelated-problem', ending: 'perfect', order: 3 }),
];

const LOOKS = [
  { name: 'light, desktop', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark, phone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

/** Screens with an address of their own, on a device with results. */
const PAGES = [
  '/',
  `/debrief/${nameRun(1)}`,
  `/debrief/${nameRun(2)}`,
  `/debrief/${nameRun(3)}`,
  '/handbook',
  '/guide/return-outside-policy',
  '/results',
  '/settings',
  '/settings/data',
  '/recover',
  '/nowhere',
];

/** Waits until the page of an address is there, whole. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilAwake(page);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

describe.each(LOOKS)('axe finds nothing: $name', ({ colorScheme, viewport }) => {
  it('on a new device', async ({ visit }) => {
    const { page } = await visit({ colorScheme, viewport });
    const found: Record<string, readonly string[]> = {};
    await page.goto('/');
    await waitUntilAwake(page);
    found['welcome'] = await runAxe(page);
    for (const address of ['/results', '/settings/data', '/recover']) {
      await open(page, address);
      found[`${address}, empty`] = await runAxe(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
  });

  it('on a device with results', async ({ visit }) => {
    const { page, context } = await visit({ colorScheme, viewport });
    await leaveRuns(context, RUNS, { formerCompany: 'fair-outfitter' });
    const found: Record<string, readonly string[]> = {};
    for (const address of PAGES) {
      await open(page, address);
      found[address] = await runAxe(page);
    }
    expect(found).toEqual(Object.fromEntries(PAGES.map((address) => [address, []])));
  });

  it.for(['return-outside-policy', 'implausible-claim', 'unrelated-problem'])(
    'in %s, from the briefing to the record',
    async (scenario, { visit }) => {
      const found = await walkThrough(await visit({ colorScheme, viewport }), scenario);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, []])));
    },
  );
});

async function walkThrough(
  { page }: Visit,
  scenario: string,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  await open(page, `/play/${scenario}`);
  found['briefing'] = await runAxe(page);
  await beginContact(page, scenario);
  found['contact'] = await runAxe(page);
  await page.keyboard.press('h');
  await page.getByRole('dialog').getByRole('heading').nth(1).waitFor();
  found['handbook drawer'] = await runAxe(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await page.locator('[data-resume]').waitFor();
  found['paused'] = await runAxe(page);
  await page.keyboard.press('p');
  await followContact(page, async (turn) => {
    if (turn === 2) found['contact, later'] = await runAxe(page);
    await listOptions(page).first().click();
  });
  found['record'] = await runAxe(page);
  return found;
}
