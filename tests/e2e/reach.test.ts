import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { beginContact, listOptions, waitUntilAwake } from './steps/contact.ts';
import { followContact } from './steps/follow-contact.ts';
import { makeRun, nameRun } from './steps/make-runs.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';
import { leaveRuns } from './steps/write-database.ts';

const RUNS = [
  makeRun({ scenario: 'return-outside-policy', ending: 'failed', order: 1 }),
  makeRun({ scenario: 'implausible-claim', ending: 'breach', order: 2 }),
];
const PAGES = [
  '/',
  '/welcome',
  '/play/unrelated-problem',
  `/debrief/${nameRun(1)}`,
  `/debrief/${nameRun(2)}`,
  '/handbook',
  '/results',
  '/settings',
  '/settings/data',
  '/recover',
  '/nowhere',
];

/** 1280 × 1024 at 400 %. */
const ZOOMED = { viewport: { width: 320, height: 256 } };

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilAwake(page);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** What makes the page wider than the window, apart from what scrolls by itself. */
async function listWide(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !scrollsItself(element.parentElement))
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)
      .slice(0, 5);
  });
}

async function findWidePages(page: Page): Promise<Record<string, readonly string[]>> {
  const wide: Record<string, readonly string[]> = {};
  for (const address of PAGES) {
    await open(page, address);
    const found = await listWide(page);
    if (found.length > 0) wide[address] = found;
  }
  return wide;
}

describe('an address of a scenario that is not there', () => {
  it('says that there is nothing, and the way back leads home', async ({ visit }) => {
    const { page } = await visit();
    for (const address of [
      '/play/none',
      `/play/none/${nameRun(1)}`,
      '/play/__proto__',
      '/play/%3Cscript%3E',
      '/guide/none',
      '/guide/constructor',
    ]) {
      await open(page, address);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      expect([address, heading]).toEqual([address, speak('en')('app', 'missing.title')]);
    }
    await page.getByRole('main').getByRole('button').click();
    await page.waitForURL(/\/$/);
  });
});

describe('at 400 %', () => {
  it.for(['en', 'et', 'zh-CN'] as const)(
    'no page scrolls sideways in %s',
    async (language, { visit }) => {
      const { page, context } = await visit(ZOOMED);
      await leaveRuns(context, RUNS, { language });
      expect(await findWidePages(page)).toEqual({});
    },
  );

  it('not even with the largest text', async ({ visit }) => {
    const { page, context } = await visit(ZOOMED);
    await leaveRuns(context, RUNS, { textSize: 'larger' });
    expect(await findWidePages(page)).toEqual({});
  });

  it.for(['return-outside-policy', 'implausible-claim', 'unrelated-problem'])(
    'every choice of %s can be seen and pressed',
    async (scenario, { visit }) => {
      const { page } = await visit(ZOOMED);
      await beginContact(page, scenario);
      await followContact(page, async () => {
        for (const option of await listOptions(page).all()) {
          await option.scrollIntoViewIfNeeded();
          // What a press would hit is the choice itself, and nothing that lies over it.
          await option.click({ trial: true });
        }
        expect(await listWide(page)).toEqual([]);
        await listOptions(page).first().click();
      });
      await page.locator('#leave-record').click({ trial: true });
      expect(await listWide(page)).toEqual([]);
    },
  );
});

describe('for who wants less motion', () => {
  it('nothing moves', async ({ visit }) => {
    const { page, context } = await visit({ reducedMotion: 'reduce' });
    await leaveRuns(context, RUNS);
    for (const address of PAGES) {
      await open(page, address);
      expect([address, await listMoving(page)]).toEqual([address, []]);
    }
    await beginContact(page, 'unrelated-problem');
    await followContact(page, async () => {
      await listOptions(page).first().click();
      expect(await listMoving(page)).toEqual([]);
    });
  });

  it("nothing moves by the program's own setting either", async ({ visit }) => {
    const { page, context } = await visit({ reducedMotion: 'no-preference' });
    await leaveRuns(context, RUNS, { motion: 'reduced' });
    for (const address of ['/', '/results', `/debrief/${nameRun(1)}`]) {
      await open(page, address);
      expect([address, await listMoving(page)]).toEqual([address, []]);
    }
  });

  it('and for who does not mind, nothing waits for it', async ({ visit }) => {
    const { page } = await visit({ reducedMotion: 'no-preference' });
    await beginContact(page, 'return-outside-policy');
    const turns = await followContact(page, async () => {
      await listOptions(page).first().click({ timeout: 2000 });
    });
    expect(turns).toBeGreaterThan(2);
  });
});

/** Animations under way that change where or how large something is. */
async function listMoving(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { duration = 0, iterations = 1 } = effect?.getTiming() ?? {};
        return playState === 'running' && (Number(duration) > 10 || iterations === Infinity);
      })
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        return `${target?.tagName} ${target?.className.toString()} ${animation.id}`;
      }),
  );
}

describe('in forced colours', () => {
  it('every control of a contact has an edge, and the focus is seen', async ({ visit }) => {
    const { page } = await visit({ forcedColors: 'active' });
    await beginContact(page, 'return-outside-policy');
    for (const option of await listOptions(page).all()) {
      const edge = await option.evaluate((button) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(button);
        return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
      });
      expect(edge).toBe(true);
    }
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    expect(ring).toBe(true);
  });
});
