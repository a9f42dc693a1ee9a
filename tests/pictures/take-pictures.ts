import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { launchOptions } from '../../browser.ts';
import { createAppServer } from '../../src/cli/create-app-server.ts';
import { LANGUAGES } from '../../src/core/source/languages.ts';

/** The pictures of the README, taken from the built player as somebody meets it. */
const FOLDER = 'docs/pictures';
const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
} as const;
const SCENARIO = 'return-outside-policy';
/** A run as it might go: mostly right at the first company, with something to learn. */
const RUN = new Set(['hear-the-reason', 'quiet-end', 'look-and-say-why', 'take-it-back']);

mkdirSync(FOLDER, { recursive: true });
const server = createAppServer(join('dist', 'app'));
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const browser = await chromium.launch(launchOptions);

for (const language of LANGUAGES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const context = await browser.newContext({
      viewport,
      locale: language,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const take = async (name: string): Promise<void> => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(FOLDER, `${name}-${size}-${language}.png`) });
    };
    await visit(page, `http://127.0.0.1:${port}`, take);
    await context.close();
  }
}
await browser.close();
server.close();

async function visit(
  page: Page,
  origin: string,
  take: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${origin}/`);
  await page.locator('main:not([data-prerendered]) button[type="submit"]').click();
  await page.locator(`a[href="/play/${SCENARIO}"]`).first().waitFor();
  // Once more, so that the typeface comes from the cache as at every later visit.
  await page.reload();
  await page.locator(`a[href="/play/${SCENARIO}"]`).first().waitFor();
  await take('library');
  await page.goto(`${origin}/play/${SCENARIO}`);
  await page.locator('main:not([data-prerendered]) #begin').click();
  for (let turn = 0; ; turn += 1) {
    await page.locator('[id^="choice-"]:not([aria-disabled]), #leave-record').first().waitFor();
    if (turn === 1) await take('contact');
    if ((await page.locator('#leave-record').count()) > 0) break;
    const ids = await page.locator('[id^="choice-"]').evaluateAll((all) => all.map(({ id }) => id));
    const id = ids.find((one) => RUN.has(one.slice('choice-'.length))) ?? ids[0] ?? '';
    await page.locator(`#${id}`).click();
    await page.locator(`#${id}`).waitFor({ state: 'detached' });
  }
  await page.getByRole('checkbox').first().check();
  await page.locator('#leave-record').click();
  await page.waitForURL(/debrief/);
  await page.locator('h1').waitFor();
  await take('debrief');
}
