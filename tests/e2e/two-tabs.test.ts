import type { BrowserContext, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { seededDice } from '../../src/core/play/seeded-dice.ts';
import { beginContact, listOptions, readConversation, readOptions } from './steps/contact.ts';
import { waitForTurn } from './steps/follow-contact.ts';
import { makeRun, nameRun } from './steps/make-runs.ts';
import { listChoices, readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';
import { leaveRuns } from './steps/write-database.ts';

const say = speak('en');
const SCENARIO = 'return-outside-policy';

/** A second tab at the same contact, which another one plays. */
async function openBeside(context: BrowserContext, first: Page): Promise<Page> {
  const second = await context.newPage();
  await second.goto(new URL(first.url()).pathname);
  await second.getByText(say('play', 'contact.readOnlyTitle')).waitFor();
  return second;
}

async function choose(page: Page): Promise<void> {
  const before = await readConversation(page);
  await listOptions(page).first().click();
  await waitForTurn(page, before);
}

/** Waits until both show the same conversation. */
async function waitForSame(page: Page, other: Page): Promise<void> {
  await expect
    .poll(async () => await readConversation(other), { timeout: 5000 })
    .toBe(await readConversation(page));
}

describe('one contact in two tabs', () => {
  it('is played in the first, followed in the second, and can be taken over', async ({ visit }) => {
    const { page: first, context } = await visit();
    await beginContact(first, SCENARIO);
    await choose(first);
    const second = await openBeside(context, first);
    await waitForSame(first, second);

    // Looking on writes nothing, by pointer or by key.
    await listOptions(second).first().click({ force: true });
    await second.keyboard.press('1');
    expect(await listOptions(second).first().getAttribute('aria-disabled')).toBe('true');

    await choose(first);
    await waitForSame(first, second);
    expect(listChoices(await readLog(first))).toHaveLength(2);

    await second.getByRole('button', { name: say('play', 'contact.takeOver') }).click();
    await first.getByText(say('play', 'contact.readOnlyTitle')).waitFor({ timeout: 5000 });
    await second.getByText(say('play', 'contact.readOnlyTitle')).waitFor({ state: 'detached' });
    await choose(second);
    await waitForSame(second, first);
    expect(listChoices(await readLog(first))).toHaveLength(3);
  });

  it('goes on in the second when the first is closed in the middle', async ({ visit }) => {
    const { page: first, context } = await visit();
    await beginContact(first, SCENARIO);
    await choose(first);
    const second = await openBeside(context, first);
    await first.close();
    await second.getByRole('button', { name: say('play', 'contact.takeOver') }).click();
    await choose(second);
    expect(listChoices(await readLog(second))).toHaveLength(2);
  });

  it('loses and doubles no decision, whoever takes over when', async ({ visit }) => {
    const { page: first, context } = await visit();
    await beginContact(first, 'implausible-claim');
    const tabs = [first, await openBeside(context, first)];
    const dice = seededDice(4);
    const pressed: string[] = [];
    for (let step = 0; step < 20; step += 1) {
      const tab = tabs[Math.floor(dice() * tabs.length)] ?? first;
      const takeOver = tab.getByRole('button', { name: say('play', 'contact.takeOver') });
      const options = await readOptions(tab);
      const option = options[Math.floor(dice() * options.length)];
      if (option === undefined) break;
      if (dice() < 0.5 && (await takeOver.count()) > 0) {
        await takeOver.click({ timeout: 2000 }).catch(() => undefined);
      } else {
        // Forced: a closed choice is pressed as well.
        await option.button.click({ timeout: 2000, force: true }).catch(() => undefined);
        pressed.push(option.id);
      }
    }
    const log = await readLog(first);
    const made = listChoices(log);
    // Only what was pressed, in the order pressed, and the log without gap or double.
    expect(isWithin(made, pressed)).toBe(true);
    expect(log.map(({ at }) => at)).toEqual(log.map((_, at) => at));
    const address = new URL(first.url()).pathname;
    await first.goto(address);
    await first.getByRole('log').or(first.locator('#leave-record')).first().waitFor();
  });

  it('is guarded by the log itself where the browser has no locks', async ({ visit }) => {
    const { page: first, context } = await visit();
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      Reflect.deleteProperty(Navigator.prototype, 'locks');
    });
    await beginContact(first, SCENARIO);
    const second = await context.newPage();
    await second.goto(new URL(first.url()).pathname);
    await listOptions(second).first().waitFor();
    await choose(first);
    await listOptions(second).last().click();
    // The second finds the other's decision before its own, and shows it instead.
    await waitForSame(first, second);
    expect(listChoices(await readLog(first))).toHaveLength(1);
    await choose(second);
    expect(listChoices(await readLog(first))).toHaveLength(2);
  });

  it('never says that a sentence is kept which another tab has overtaken', async ({ visit }) => {
    const { page: first, context } = await visit();
    await leaveRuns(context, [makeRun({ scenario: SCENARIO, ending: 'failed', order: 1 })]);
    const second = await context.newPage();
    for (const tab of [first, second]) await tab.goto(`/debrief/${nameRun(1)}`);
    const write = async (tab: Page, text: string): Promise<void> => {
      await tab.getByRole('textbox', { name: say('debrief', 'intention.label') }).fill(text);
      await tab.getByRole('button', { name: say('debrief', 'intention.keep') }).click();
    };
    const kept = (tab: Page): ReturnType<Page['getByText']> =>
      tab.getByText(say('debrief', 'intention.kept'));
    await write(first, 'I will ask first.');
    await kept(first).last().waitFor();
    await write(second, 'I will listen first.');
    const retry = second.getByRole('button', {
      name: say('debrief', 'save.retry'),
      exact: true,
    });
    await retry.or(kept(second).last()).first().waitFor();
    if ((await retry.count()) > 0) {
      await retry.click();
      await kept(second).last().waitFor();
    }
    const listWritten = async (): Promise<readonly string[]> =>
      (await readLog(first)).flatMap(({ event }) =>
        event.type === 'intention-written' ? [event.text] : [],
      );
    await expect.poll(listWritten).toEqual(['I will ask first.', 'I will listen first.']);
  });
});

/** Whether all of one list stand in another, in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let from = 0;
  for (const one of some) {
    from = all.indexOf(one, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
