import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { beginContact, listOptions, readConversation, waitUntilAwake } from './steps/contact.ts';
import { playToDebrief, waitForTurn } from './steps/follow-contact.ts';
import { listChoices, readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';

const say = speak('en');
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 9, 24, 12);

/** Milliseconds by which somebody sets the clock of their device. */
const JUMPS = [
  ['forty days back', -40 * DAY],
  ['a day back', -DAY],
  ['a year on', 365 * DAY],
  ['seventy-three years on', 73 * 365.25 * DAY],
] as const;

async function choose(page: Page): Promise<void> {
  const before = await readConversation(page);
  await listOptions(page).first().click();
  await waitForTurn(page, before);
}

async function openAll(page: Page): Promise<void> {
  for (const address of ['/', '/results', '/settings/data', '/recover']) {
    await page.goto(address);
    await waitUntilAwake(page);
    const text = await page.getByRole('main').innerText();
    expect(text).not.toMatch(/Invalid Date|NaN|undefined/);
    expect(await page.getByText(say('app', 'crash.title')).count()).toBe(0);
  }
}

describe.each(JUMPS)('a clock that jumps %s', (_, jump) => {
  it('changes no order, no contact and no page', async ({ visit }) => {
    const { page, context } = await visit();
    await context.clock.setSystemTime(NOON);
    await beginContact(page, 'return-outside-policy');
    await choose(page);
    await context.clock.setSystemTime(NOON + jump);
    await choose(page);
    await page.reload();
    await listOptions(page).first().waitFor();
    await playToDebrief(page);
    const log = (await readLog(page)).toSorted((a, b) => a.at - b.at);
    expect(log.map(({ at }) => at)).toEqual(log.map((__, at) => at));
    expect(log.at(-1)?.event.type).toBe('run-ended');
    expect(Math.abs((log.at(-1)?.time ?? 0) - NOON - jump)).toBeLessThan(DAY);
    await openAll(page);

    // The run begun now is the later one, whatever the clock says.
    await context.clock.setSystemTime(NOON);
    await beginContact(page, 'implausible-claim');
    await choose(page);
    await page.goto('/settings/data');
    const rows = page.getByRole('table').getByRole('link');
    await rows.nth(1).waitFor();
    expect(await rows.nth(0).getAttribute('href')).toContain('/play/implausible-claim');
  });
});

describe('a clock that is put on', () => {
  it("uses up nobody's patience", async ({ visit }) => {
    const { page, context } = await visit();
    await context.clock.setSystemTime(NOON);
    await beginContact(page, 'implausible-claim');
    const adjust = page.getByRole('button', { name: say('play', 'patience.adjust') });
    for (let turn = 0; turn < 12 && (await adjust.count()) === 0; turn += 1) await choose(page);
    await adjust.waitFor();
    const made = listChoices(await readLog(page));
    await context.clock.setSystemTime(NOON + 365 * DAY);
    await expect.poll(async () => await page.evaluate(() => new Date().getFullYear())).toBe(2027);
    await page.getByText(say('play', 'patience.waiting')).waitFor();
    expect(listChoices(await readLog(page))).toEqual(made);
  });
});

describe('a session', () => {
  it.for([
    ['over the end of summer time', Date.UTC(2026, 9, 25, 0, 59), Date.UTC(2026, 9, 25, 1, 1)],
    ['over a leap day', Date.UTC(2028, 1, 28, 23, 59), Date.UTC(2028, 1, 29, 22, 1)],
  ] as const)('%s, from Tallinn to Shanghai, goes on', async ([, before, after], { visit }) => {
    const { page, context } = await visit();
    const device = await context.newCDPSession(page);
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Tallinn' });
    await context.clock.setSystemTime(before);
    await beginContact(page, 'return-outside-policy');
    await choose(page);
    await context.clock.setSystemTime(after);
    await choose(page);
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'Asia/Shanghai' });
    await choose(page);
    await playToDebrief(page);
    await openAll(page);
    const times = (await readLog(page)).map(({ time }) => time);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
