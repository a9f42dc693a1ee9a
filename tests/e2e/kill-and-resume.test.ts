import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { seededDice } from '../../src/core/play/seeded-dice.ts';
import { expectWhole } from './steps/come-back.ts';
import { beginContact, listOptions } from './steps/contact.ts';
import { decideInHaste } from './steps/decide-in-haste.ts';
import { makeProfile, startOwnChromium } from './steps/own-chromium.ts';
import { it } from './steps/visit.ts';
import { watchDecisions } from './steps/watch-decisions.ts';
import type { ShownDecisions } from './steps/watch-decisions.ts';

const SCENARIOS = ['return-outside-policy', 'implausible-claim', 'unrelated-problem'] as const;

/** A device on which somebody plays until it happens. */
interface Device {
  page: Page;
  decisions: ShownDecisions;
  scenario: string;
  /** Of all contacts so far. */
  seen: number;
}

async function playOn(device: Device, dice: () => number, home: string): Promise<void> {
  const { page, decisions } = device;
  // Over, or never begun: another one.
  if ((await listOptions(page).count()) === 0) {
    decisions.adopt([]);
    device.scenario = SCENARIOS[Math.floor(dice() * SCENARIOS.length)] ?? device.scenario;
    await beginContact(page, device.scenario, home);
  }
  await decideInHaste(page, dice);
}

/** @param strike what happens; afterwards a page lives on the same device */
async function liveThrough(
  device: Device,
  moments: number,
  dice: () => number,
  strike: (device: Device) => Promise<void>,
): Promise<void> {
  const home = inject('player');
  for (let moment = 0; moment < moments; moment += 1) {
    const before = device.decisions.shown.length;
    await playOn(device, dice, home);
    await strike(device);
    device.seen += Math.max(0, device.decisions.shown.length - before);
    await expectWhole(device.page, device.decisions, device.scenario);
  }
  // Else the recorder was deaf, and nothing was proven.
  expect(device.seen).toBeGreaterThan(moments / 2);
}

describe('at 100 random moments', () => {
  it('goes on exactly where it was after 50 reloads', async ({ visit }) => {
    const { page } = await visit();
    const decisions = await watchDecisions(page);
    const device: Device = { page, decisions, scenario: SCENARIOS[0], seen: 0 };
    await liveThrough(device, 50, seededDice(1), async () => {
      await page.reload();
    });
  });

  it('goes on exactly where it was after its tab was closed 30 times', async ({ visit }) => {
    const { page, context } = await visit();
    const decisions = await watchDecisions(page);
    const device: Device = { page, decisions, scenario: SCENARIOS[0], seen: 0 };
    await liveThrough(device, 30, seededDice(2), async (current) => {
      await current.page.close();
      current.page = await context.newPage();
      current.decisions = await watchDecisions(current.page, current.decisions);
      await current.page.goto(`/play/${current.scenario}`);
    });
  });

  it('goes on exactly where it was after the browser was killed 20 times', async () => {
    const home = inject('player');
    const profile = makeProfile();
    let chromium = await startOwnChromium(profile.folder);
    try {
      const decisions = await watchDecisions(chromium.page);
      const device: Device = { page: chromium.page, decisions, scenario: SCENARIOS[0], seen: 0 };
      await liveThrough(device, 20, seededDice(3), async (current) => {
        await chromium.kill();
        chromium = await startOwnChromium(profile.folder);
        current.page = chromium.page;
        current.decisions = await watchDecisions(current.page, current.decisions);
        await current.page.goto(`${home}/play/${current.scenario}`);
      });
    } finally {
      await chromium.kill();
      profile.remove();
    }
  });
});
