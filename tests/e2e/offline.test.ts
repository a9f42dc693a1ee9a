import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { beginContact, listOptions, waitUntilAwake } from './steps/contact.ts';
import { playToDebrief } from './steps/follow-contact.ts';
import { listChoices, readLog } from './steps/read-log.ts';
import { serveCopy } from './steps/serve-copy.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';

const say = speak('en');
const BUILD = process.env['PLAYER_FOLDER'] ?? join(import.meta.dirname, '..', '..', 'dist', 'app');
/** A browser without network says so in its console; that is the subject here. */
const CUT_OFF = [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/];

/** The first visit is over when everything that is needed without network is there. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('/');
  await waitUntilAwake(page);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise((resolve) => {
      active.addEventListener('statechange', resolve, { once: true });
    });
  });
}

describe('without network, after one visit', () => {
  it('every page opens, and a contact is played in full', async ({ visit }) => {
    const { page, context } = await visit({ allowed: CUT_OFF });
    await visitOnce(page);
    await page.getByRole('button', { name: say('welcome', 'start') }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await context.setOffline(true);
    await page.reload();
    await waitUntilAwake(page);
    for (const address of [
      '/handbook',
      '/results',
      '/settings',
      '/settings/data',
      '/recover',
      '/nowhere',
    ]) {
      await page.goto(address);
      await waitUntilAwake(page);
      expect([address, await page.getByText(say('app', 'crash.title')).count()]).toEqual([
        address,
        0,
      ]);
    }
    for (const scenario of ['return-outside-policy', 'implausible-claim', 'unrelated-problem']) {
      await beginContact(page, scenario);
      await page.reload();
      await listOptions(page).first().waitFor();
      await playToDebrief(page);
    }
    // In another language as well: it was never shown before.
    await page.goto('/settings');
    await page.getByRole('radio', { name: say('settings', 'look.languages.zh-CN') }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    await beginContact(page, 'return-outside-policy');
  });
});

describe('a new version', () => {
  it('is offered between contacts, never in one, and put in place on a word', async ({ visit }) => {
    const host = await serveCopy(BUILD);
    try {
      const { page } = await visit({ baseURL: host.home, allowed: CUT_OFF });
      await visitOnce(page);
      await page.getByRole('button', { name: say('welcome', 'start') }).click();
      await page.reload();
      await waitUntilAwake(page);
      const before = await page.evaluate(() => document.querySelector('script')?.src);
      await beginContact(page, 'return-outside-policy');
      host.deploy();
      const waits = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        while (registration.waiting === null) {
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        }
      });
      await waits;
      await listOptions(page).first().click();
      expect(await page.getByText(say('app', 'notice.update')).count()).toBe(0);

      // The old version goes on from what it has, though its host has it no more.
      await page.getByRole('button', { name: say('play', 'contact.leave') }).click();
      await page.getByText(say('app', 'notice.update')).waitFor();
      await page.goto('/results');
      await waitUntilAwake(page);
      await page.goto('/');
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: say('app', 'notice.update-action') }).click(),
      ]);
      await waitUntilAwake(page);
      const after = await page.evaluate(() => document.querySelector('script')?.src);
      expect(after).not.toBe(before);
      expect(after).toContain('_new');
      expect(await page.getByText(say('app', 'notice.update')).count()).toBe(0);
      expect(listChoices(await readLog(page)).length).toBeGreaterThan(0);
    } finally {
      await host.close();
    }
  });

  it('waits in one tab for the contact in another, to its debrief', async ({ visit }) => {
    const host = await serveCopy(BUILD);
    try {
      const { page, context } = await visit({ baseURL: host.home, allowed: CUT_OFF });
      await visitOnce(page);
      await page.getByRole('button', { name: say('welcome', 'start') }).click();
      await page.reload();
      await beginContact(page, 'return-outside-policy');
      host.deploy();
      const other = await context.newPage();
      await other.goto('/');
      const update = other.getByRole('button', { name: say('app', 'notice.update-action') });
      await update.click();
      await other.getByText(say('app', 'notice.update-held')).waitFor();
      await playToDebrief(page);
      await page.getByRole('heading', { name: say('debrief', 'parts.result') }).waitFor();
      await Promise.all([other.waitForEvent('load'), update.click()]);
      await waitUntilAwake(other);
    } finally {
      await host.close();
    }
  });
});
