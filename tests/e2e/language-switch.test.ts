import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { LANGUAGES } from '../../src/core/source/languages.ts';
import type { Language } from '../../src/core/source/languages.ts';
import { beginContact, listOptions, readConversation, readOptions } from './steps/contact.ts';
import { waitForTurn } from './steps/follow-contact.ts';
import { makeRun, nameRun } from './steps/make-runs.ts';
import { listChoices, readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';
import { leaveRuns } from './steps/write-database.ts';

const CHINESE = /[\u4e00-\u9fff]/;

async function choose(page: Page): Promise<void> {
  const before = await readConversation(page);
  await listOptions(page).first().click();
  await waitForTurn(page, before);
}

async function setLanguage(settings: Page, to: Language): Promise<void> {
  const name = speak('en')('settings', `look.languages.${to}`);
  await settings.getByRole('radio', { name }).click();
  await settings.waitForFunction((lang) => document.documentElement.lang === lang, to);
}

/** What must be the same in every language: the choices in their order, and the customer's mood. */
async function readShape(page: Page): Promise<unknown> {
  const options = await readOptions(page);
  return options.map(({ id }) => id);
}

async function expectSpoken(page: Page, language: Language): Promise<void> {
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  await page.getByRole('button', { name: speak(language)('play', 'contact.handbook') }).waitFor();
  const conversation = await readConversation(page);
  expect(CHINESE.test(conversation)).toBe(language === 'zh-CN');
  const labels = (await readOptions(page)).map(({ label }) => label);
  for (const label of labels) expect(CHINESE.test(label)).toBe(language === 'zh-CN');
}

describe.each(['return-outside-policy', 'implausible-claim', 'unrelated-problem'])(
  'in the middle of %s',
  (scenario) => {
    it('the language changes from another tab, and nothing is lost', async ({ visit }) => {
      const { page, context } = await visit();
      await beginContact(page, scenario);
      await choose(page);
      await choose(page);
      const settings = await context.newPage();
      await settings.goto('/settings');
      const shape = await readShape(page);
      const address = page.url();
      const log = await readLog(page);
      for (const language of ['et', 'zh-CN', 'en'] as const) {
        await setLanguage(settings, language);
        await expectSpoken(page, language);
        expect(await readShape(page)).toEqual(shape);
      }
      expect(page.url()).toBe(address);
      expect(await readLog(page)).toEqual(log);

      await setLanguage(settings, 'zh-CN');
      await expectSpoken(page, 'zh-CN');
      await choose(page);
      expect(listChoices(await readLog(page))).toHaveLength(3);
    });

    it('the language changes at the head of the contact', async ({ visit }) => {
      const { page } = await visit();
      await beginContact(page, scenario);
      await choose(page);
      await choose(page);
      const shape = await readShape(page);
      const log = await readLog(page);
      let shown: Language = 'en';
      for (const language of ['zh-CN', 'et', 'en'] as const) {
        const menu = page.getByRole('combobox', { name: speak(shown)('ui', 'language.label') });
        await menu.selectOption(language);
        await expectSpoken(page, language);
        shown = language;
        expect(await readShape(page)).toEqual(shape);
      }
      expect(await readLog(page)).toEqual(log);
    });
  },
);

describe('a contact that was left', () => {
  it('goes on in the language chosen in the settings meanwhile', async ({ visit }) => {
    const { page } = await visit();
    await beginContact(page, 'return-outside-policy');
    await choose(page);
    const shape = await readShape(page);
    const made = listChoices(await readLog(page));
    for (const language of LANGUAGES.toReversed()) {
      await page.goto('/settings');
      await setLanguage(page, language);
      await page.goto('/play/return-outside-policy');
      await page.locator('#continue').click();
      await listOptions(page).first().waitFor();
      await expectSpoken(page, language);
      expect(await readShape(page)).toEqual(shape);
    }
    expect(listChoices(await readLog(page))).toEqual(made);
  });
});

describe('a debrief', () => {
  it('keeps a sentence that is being written while the language changes', async ({ visit }) => {
    const { page, context } = await visit();
    await leaveRuns(context, [
      makeRun({ scenario: 'return-outside-policy', ending: 'failed', order: 1 }),
    ]);
    await page.goto(`/debrief/${nameRun(1)}`);
    const label = speak('en')('debrief', 'intention.label');
    await page.getByRole('textbox', { name: label }).fill('Next time I will');
    const settings = await context.newPage();
    await settings.goto('/settings');
    await setLanguage(settings, 'et');
    const field = page.getByRole('textbox', { name: speak('et')('debrief', 'intention.label') });
    await field.waitFor();
    expect(await field.inputValue()).toBe('Next time I will');
  });
});
