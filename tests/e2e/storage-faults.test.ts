import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import golden1 from '../storage/golden/v1.json' with { type: 'json' };
import { beginContact, listOptions, readConversation, waitUntilAwake } from './steps/contact.ts';
import { playToDebrief, waitForTurn } from './steps/follow-contact.ts';
import { makeRun } from './steps/make-runs.ts';
import { listChoices, readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';
import { leaveDatabase, leaveRuns } from './steps/write-database.ts';

const say = speak('en');
const SCENARIO = 'return-outside-policy';

async function choose(page: Page): Promise<void> {
  const before = await readConversation(page);
  await listOptions(page).first().click();
  await waitForTurn(page, before);
}

/** Reads what a press offers as a file. */
async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}

describe('a full disk', () => {
  it('is said at once, loses nothing, offers a file, and is over when there is room', async ({
    visit,
  }) => {
    const { page } = await visit();
    await page.addInitScript(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function addUnlessFull(...given) {
        if (Reflect.get(globalThis, 'diskIsFull') === true) {
          throw new DOMException('the disk is full', 'QuotaExceededError');
        }
        return Reflect.apply(add, this, given);
      };
    });
    await beginContact(page, SCENARIO);
    await choose(page);
    await page.evaluate(() => Reflect.set(globalThis, 'diskIsFull', true));
    await listOptions(page).first().click();
    await page.getByText(say('play', 'save.unsavedTitle')).waitFor({ timeout: 1000 });
    await page.getByText(say('play', 'save.fault.quota')).waitFor();
    await choose(page);

    expect(listChoices(await readLog(page))).toHaveLength(1);
    const saved: unknown = JSON.parse(await download(page, say('play', 'save.export')));
    expect(JSON.stringify(saved).match(/choice-made/g)).toHaveLength(3);

    await page.evaluate(() => Reflect.set(globalThis, 'diskIsFull', false));
    await page.getByRole('button', { name: say('play', 'save.retry') }).click();
    await page.getByText(say('play', 'save.unsavedTitle')).waitFor({ state: 'detached' });
    expect(listChoices(await readLog(page))).toHaveLength(3);
  });
});

describe('no database', () => {
  it('is said, and a contact is played in memory to its debrief', async ({ visit }) => {
    const { page } = await visit();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await beginContact(page, SCENARIO);
    await page.getByText(say('app', 'notice.memory')).waitFor();
    await playToDebrief(page);
    const file = await download(page, say('app', 'notice.memory-action'));
    expect(file).toContain('run-ended');
  });

  it('that never opens does not keep anybody waiting', async ({ visit }) => {
    const { page } = await visit();
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function openAndSaySoNever(...given) {
        const request = Reflect.apply(open, this, given);
        request.addEventListener = () => undefined;
        return request;
      };
    });
    await page.goto('/');
    await page.getByText(say('app', 'notice.memory')).waitFor({ timeout: 8000 });
    await page.getByRole('button', { name: say('welcome', 'start') }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });
});

describe('a device that was wiped', () => {
  it('is told, and offered to bring a file back', async ({ visit }) => {
    const { page } = await visit();
    await beginContact(page, SCENARIO);
    await page.goto('/manifest.webmanifest');
    await page.evaluate(async () => {
      await new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('goodfaith');
        gone.addEventListener('success', resolve);
        gone.addEventListener('error', reject);
        gone.addEventListener('blocked', reject);
      });
    });
    await page.goto('/');
    await waitUntilAwake(page);
    await page.getByText(say('welcome', 'wiped.title')).waitFor();
    await page.getByRole('button', { name: say('welcome', 'wiped.import') }).click();
    await page.waitForURL('**/settings/data');
    await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  });

  it('in the middle of a contact neither stalls nor loses what was decided', async ({ visit }) => {
    const { page, context } = await visit();
    await beginContact(page, SCENARIO);
    await choose(page);
    await choose(page);
    const other = await context.newPage();
    await other.goto('/manifest.webmanifest');
    await other.evaluate(async () => {
      await new Promise((resolve) => {
        const opening = indexedDB.open('goodfaith');
        opening.addEventListener('success', () => {
          const work = opening.result.transaction(['log', 'runs'], 'readwrite');
          work.objectStore('log').clear();
          work.objectStore('runs').clear();
          work.addEventListener('complete', resolve);
        });
      });
    });
    await choose(page);
    await choose(page);
    // On the device again, or said not to be and in a file.
    const isSaid = (await page.getByText(say('play', 'save.unsavedTitle')).count()) > 0;
    const kept = isSaid
      ? ((await download(page, say('play', 'save.export'))).match(/choice-made/g) ?? [])
      : listChoices(await readLog(page));
    expect(kept).toHaveLength(4);
  });
});

describe('a database of another version', () => {
  it('of version 1 is taken over whole', async ({ visit }) => {
    const { page, context } = await visit();
    await leaveDatabase(context, golden1);
    await page.goto('/recover');
    await waitUntilAwake(page);
    const runs = new Set(golden1.log.map(({ run }) => run));
    await expect
      .poll(async () => await page.getByRole('listitem').count())
      .toBeGreaterThanOrEqual(runs.size);
    expect((await readLog(page)).map(({ run, at, event }) => ({ run, at, event }))).toEqual(
      golden1.log
        .map(({ run, at, event }) => ({ run, at, event }))
        .toSorted((a, b) => (a.run < b.run ? -1 : a.run > b.run ? 1 : a.at - b.at)),
    );
  });

  it('of the future can be read and exported, and is not written', async ({ visit }) => {
    const { page, context } = await visit();
    const { run, order, events } = makeRun({ scenario: SCENARIO, ending: 'failed', order: 1 });
    const [first] = events;
    await leaveDatabase(context, {
      version: 3,
      log: events.map((event) => ({ run, ...event })),
      runs: [
        {
          run,
          order,
          started: first?.time ?? 0,
          scenario: SCENARIO,
          stance: 'generous-retailer',
          mode: 'practice',
          whatIf: null,
        },
      ],
      settings: [['welcomed', true]],
    });
    await page.goto('/');
    await page.getByText(say('app', 'notice.newer')).waitFor();
    await page.goto(`/debrief/${run}`);
    await page.getByRole('heading', { name: say('debrief', 'parts.result') }).waitFor();
    await beginContact(page, 'implausible-claim');
    await page.getByText(say('play', 'save.fault.newer-version')).first().waitFor();
    await choose(page);
    expect(await readLog(page)).toHaveLength(events.length);
  });

  it('that another tab brings makes this tab let go and say so', async ({ visit }) => {
    const { page, context } = await visit();
    await leaveRuns(context, []);
    await page.goto('/');
    await waitUntilAwake(page);
    const other = await context.newPage();
    await other.goto('/manifest.webmanifest');
    await other.evaluate(async () => {
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('goodfaith', 3);
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', reject);
      });
    });
    await page.getByText(say('app', 'notice.closed')).waitFor();
  });
});
