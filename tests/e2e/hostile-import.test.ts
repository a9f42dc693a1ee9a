import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { waitUntilAwake } from './steps/contact.ts';
import { HOSTILE_FILES, HOSTILE_TEXTS, writeHostileBackup } from './steps/hostile-files.ts';
import { listPractices, makeRun, nameRun } from './steps/make-runs.ts';
import { readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';
import { leaveRuns } from './steps/write-database.ts';

const say = speak('en');
/** Milliseconds in which somebody who brought a file has an answer. */
const ANSWER = 10_000;

async function bring(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

async function isUntouched(page: Page): Promise<boolean> {
  return await page.evaluate(
    () =>
      Reflect.get(globalThis, 'slippedIn') === undefined &&
      Reflect.get({}, 'polluted') === undefined,
  );
}

describe('a file that is no sound backup', () => {
  it('is refused by name and reason without hanging, and changes nothing', async ({ visit }) => {
    const { page, context } = await visit();
    await leaveRuns(context, [
      makeRun({ scenario: 'implausible-claim', ending: 'breach', order: 1 }),
    ]);
    await page.goto('/settings/data');
    await waitUntilAwake(page);
    const before = await readLog(page);
    const slow: string[] = [];
    for (const [at, [what, text]] of HOSTILE_FILES.entries()) {
      const name = `${at}.json`;
      await bring(page, name, text);
      const begun = performance.now();
      const answer = page.getByText(say('settings', 'import.refused', { name }));
      await answer.waitFor({ timeout: 15_000 }).catch(() => {
        throw new Error(`no answer to ${what}`);
      });
      if (performance.now() - begun > ANSWER) slow.push(what);
      await page.getByText(say('settings', 'import.nothingTaken')).waitFor();
      expect([what, await isUntouched(page)]).toEqual([what, true]);
      expect([what, await readLog(page)]).toEqual([what, before]);
    }
    expect(slow).toEqual([]);
  });

  it('is refused by its size before it is read', async ({ visit }) => {
    const { page } = await visit();
    await page.goto('/settings/data');
    await waitUntilAwake(page);
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const chosen = new DataTransfer();
      chosen.items.add(
        new File(
          Array.from({ length: 90 }, () => new ArrayBuffer(1_000_000)),
          'large.json',
        ),
      );
      if (input === null) throw new Error('nowhere to bring a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page
      .getByText(say('settings', 'import.refused', { name: 'large.json' }))
      .waitFor({ timeout: ANSWER });
  });
});

describe('a sound backup with hostile texts', () => {
  it('shows them as the texts they are, on every page, and runs nothing', async ({ visit }) => {
    const { page } = await visit();
    await page.goto('/settings/data');
    await waitUntilAwake(page);
    const name = '<img src=x onerror=globalThis.slippedIn=1>.json';
    await bring(page, name, writeHostileBackup(listPractices()));
    await page.getByText(say('settings', 'import.done', { name })).waitFor();
    const [intention = '', ...objections] = HOSTILE_TEXTS;

    await page.goto('/play/return-outside-policy');
    await waitUntilAwake(page);
    expect(await page.locator('blockquote').textContent()).toBe(intention);

    await page.goto(`/debrief/${nameRun(9)}`);
    const field = page.getByRole('textbox', { name: say('debrief', 'intention.label') });
    await field.waitFor();
    // A field for more than one line has its own idea of line ends, and of no other character.
    expect(await field.inputValue()).toBe(intention);
    const shown = (await page.getByRole('main').textContent()) ?? '';
    for (const text of objections) expect(shown).toContain(text);

    for (const address of ['/', '/results', '/settings', '/settings/data', '/handbook']) {
      await page.goto(address);
      await waitUntilAwake(page);
      expect([address, await page.getByText(say('app', 'crash.title')).count()]).toEqual([
        address,
        0,
      ]);
      expect(await isUntouched(page)).toBe(true);
    }
    await page.goto('/recover');
    await page.getByText(say('settings', 'recover.show')).first().waitFor();
    for (const record of await page.getByText(say('settings', 'recover.show')).all()) {
      await record.click();
    }
    const raw = (await page.locator('pre').allTextContents()).join('\n');
    for (const text of HOSTILE_TEXTS) expect(raw).toContain(JSON.stringify(text));
    expect(await isUntouched(page)).toBe(true);
    expect(await page.locator('iframe, object, base, main script').count()).toBe(0);
  });
});
