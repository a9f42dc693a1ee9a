import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, test as base, expect, inject } from 'vitest';
import { launchOptions } from '../../../browser.ts';
import { watchFaults } from './watch-faults.ts';

export interface VisitOptions extends BrowserContextOptions {
  /** Console messages that are the very subject of a test. */
  readonly allowed?: readonly RegExp[];
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
}

interface Fixtures {
  /** A new device: nothing kept, reduced motion, English unless said otherwise. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
}

let launching: Promise<Browser> | null = null;

/** One browser for each file; a context is as good as a new device, and much cheaper. */
async function launch(): Promise<Browser> {
  launching ??= chromium.launch(launchOptions);
  return await launching;
}

afterAll(async () => {
  await (await launching)?.close();
});

/** A test that fails, besides its own demands, on any fault that `watchFaults` notes. */
export const it = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures from the pattern
  visit: async ({}, use) => {
    const home = inject('player');
    const visits: { context: BrowserContext; faults: ReturnType<typeof watchFaults> }[] = [];
    await use(async ({ allowed = [], ...options } = {}) => {
      const context = await (
        await launch()
      ).newContext({
        baseURL: home,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(20_000);
      await context.addInitScript(() => {
        addEventListener('error', ({ error }) => {
          // What React recovers from is reported without its cause in any other place.
          if (error instanceof Error && error.cause instanceof Error) {
            // oxlint-disable-next-line no-console -- heard by watchFaults
            console.error(error.cause.stack);
          }
        });
      });
      const faults = watchFaults(context, options.baseURL ?? home, allowed);
      visits.push({ context, faults });
      return { context, page: await context.newPage() };
    });
    await Promise.all(visits.map(async ({ context }) => await context.close()));
    expect(visits.flatMap(({ faults }) => faults.list())).toEqual([]);
  },
});
