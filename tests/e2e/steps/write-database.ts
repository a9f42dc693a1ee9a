import type { BrowserContext } from 'playwright';
import type { StoredRun } from '../../../src/storage/run-store.ts';

/** What a program of that version left in a browser. */
export interface LeftDatabase {
  readonly version: number;
  readonly log: readonly object[];
  readonly runs?: readonly object[];
  readonly settings: readonly (readonly unknown[])[];
}

/** Leaves a database on a device before the player is opened there for the first time. */
export async function leaveDatabase(context: BrowserContext, left: LeftDatabase): Promise<void> {
  const page = await context.newPage();
  // An address of the same origin without the program.
  await page.goto('/manifest.webmanifest');
  await page.evaluate(async ({ version, log, runs = [], settings }) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('goodfaith', version);
      opening.addEventListener('upgradeneeded', () => {
        const database = opening.result;
        // Written out: it must not follow when the program's own layout changes.
        const logs = database.createObjectStore('log', { keyPath: ['run', 'at'] });
        const kept = database.createObjectStore('settings');
        for (const row of log) logs.add(row);
        for (const [key, value] of settings) kept.put(value, String(key));
        if (version < 2) return;
        const summaries = database.createObjectStore('runs', { keyPath: 'run' });
        summaries.createIndex('order', 'order', { unique: true });
        for (const row of runs) summaries.add(row);
        if (version > 2) database.createObjectStore('of-the-future');
      });
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });
  }, left);
  await page.close();
}

/** Leaves runs and settings as the present program keeps them. */
export async function leaveRuns(
  context: BrowserContext,
  runs: readonly StoredRun[],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await leaveDatabase(context, {
    version: 2,
    log: runs.flatMap(({ run, events }) => events.map((event) => ({ run, ...event }))),
    runs: runs.map(({ run, order, events: [first] }) => {
      if (first?.event.type !== 'run-started') throw new Error('a run begins with its start');
      const { scenario, stance, mode } = first.event;
      return { run, order, started: first.time, scenario, stance, mode, whatIf: null };
    }),
    settings: Object.entries({ welcomed: true, language: 'en', ...settings }),
  });
}
