import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { Language } from '../../src/core/source/languages.ts';
import { listOptions, waitUntilAwake } from './steps/contact.ts';
import { followContact } from './steps/follow-contact.ts';
import { pressWith, tabTo } from './steps/keyboard.ts';
import { listChoices, readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';

/** Each contact in another channel, each in another language. */
const JOURNEYS: readonly { scenario: string; language: Language; locale: string; words: string }[] =
  [
    {
      scenario: 'return-outside-policy',
      language: 'en',
      locale: 'en-GB',
      words: 'Next time a customer is late, I will ask why first.',
    },
    {
      scenario: 'implausible-claim',
      language: 'et',
      locale: 'et-EE',
      words: 'Järgmine kord kuulan enne, kui kahtlen.',
    },
    {
      scenario: 'unrelated-problem',
      language: 'zh-CN',
      locale: 'zh-CN',
      words: '下次顾客说到别的事，我会先听完。',
    },
  ];

async function hasFocusInside(page: Page, selector: string): Promise<boolean> {
  return await page.evaluate(
    (inside) => document.activeElement?.closest(inside) !== null,
    selector,
  );
}

describe.each(JOURNEYS)('$scenario in $language, by keyboard alone', (journey) => {
  const { scenario, language, locale, words } = journey;
  const say = speak(language);

  it('is played from the address to the result in the library', async ({ visit }) => {
    const { page } = await visit({ locale });
    await page.goto('/');
    await waitUntilAwake(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);

    // "I have done this job", by arrow, and back again: newcomers have the coach.
    const fresh = page.getByRole('radio', { name: say('welcome', 'experience.new') });
    await tabTo(page, fresh);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: say('welcome', 'experience.experienced') }).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await fresh.isChecked()).toBe(true);

    const start = page.getByRole('button', { name: say('welcome', 'start') });
    await pressWith(page, start, 'Enter');
    await page.waitForURL((url) => url.pathname === '/');
    await pressWith(page, page.locator(`a[href="/play/${scenario}"]:visible`).first(), 'Enter');
    const begin = page.getByRole('button', { name: say('play', 'briefing.begin') });
    await pressWith(page, begin, 'Enter');
    // Three taps, and the other side speaks.
    await listOptions(page).first().waitFor();
    expect(((await page.getByRole('log').textContent()) ?? '').length).toBeGreaterThan(20);

    // The handbook is one key away, and Escape leads back.
    await page.keyboard.press('h');
    const book = page.getByRole('dialog', { name: say('app', 'handbook.title') });
    await book.getByRole('heading').nth(1).waitFor();
    expect(await hasFocusInside(page, 'dialog')).toBe(true);
    await page.keyboard.press('Escape');
    await book.waitFor({ state: 'detached' });

    await page.keyboard.press('p');
    const goOn = page.locator('[data-resume]');
    await goOn.waitFor();
    expect(await listOptions(page).count()).toBe(0);
    await page.keyboard.press('p');
    await listOptions(page).first().waitFor();

    // Digits at first, then arrows and Enter, in turns.
    const turns = await followContact(page, async (turn) => {
      if (turn % 2 === 0) {
        await page.keyboard.press('1');
        return;
      }
      await tabTo(page, listOptions(page).first());
      await page.keyboard.press('ArrowDown');
      expect(await hasFocusInside(page, '[id^="choice-"]')).toBe(true);
      await page.keyboard.press('Enter');
    });
    expect(turns).toBeGreaterThan(2);

    const leave = page.getByRole('button', { name: say('play', 'record.leave') });
    await pressWith(page, page.getByRole('checkbox').first(), 'Space');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    await pressWith(page, leave, 'Enter');
    await page.waitForURL(/\/debrief\//);

    const field = page.getByRole('textbox', { name: say('debrief', 'intention.label') });
    await tabTo(page, field);
    await page.keyboard.insertText(words);
    await pressWith(
      page,
      page.getByRole('button', { name: say('debrief', 'intention.keep') }),
      'Enter',
    );
    await page.getByText(say('debrief', 'intention.kept')).last().waitFor();

    const log = await readLog(page);
    expect(listChoices(log)).toHaveLength(turns);
    expect(log.filter(({ event }) => event.type === 'intention-written')).toHaveLength(1);

    await pressWith(page, page.getByRole('button', { name: say('debrief', 'end.leave') }), 'Enter');
    await page.waitForURL((url) => url.pathname === '/');
    const standing = new RegExp(
      `${say('library', 'standing.passed')}|${say('library', 'standing.failed')}`.replaceAll(
        '{{score}}',
        String.raw`\d+`,
      ),
    );
    await page
      .locator(`a[href="/play/${scenario}"]`, { hasText: standing })
      .or(
        page.locator('li', { has: page.locator(`a[href="/play/${scenario}"]`), hasText: standing }),
      )
      .first()
      .waitFor();

    // My sentence, before the next time.
    await pressWith(page, page.locator(`a[href="/play/${scenario}"]:visible`).first(), 'Enter');
    await page.getByText(words).waitFor();
  });
});
