import type { Page } from 'playwright';
import type { RunEvent } from '../../../src/core/play/run-log.ts';

/** One row of the log as it lies in the browser's database. */
export interface LogLine {
  readonly run: string;
  readonly at: number;
  readonly time: number;
  readonly event: RunEvent;
}

/** Everything in the log, past the program's own reading. Leaves no database where there is none. */
export async function readLog(page: Page): Promise<readonly LogLine[]> {
  return await page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'goodfaith')) return [];
    return await new Promise<LogLine[]>((resolve, reject) => {
      const opening = indexedDB.open('goodfaith');
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      opening.addEventListener('success', () => {
        const database = opening.result;
        const asked = database.transaction('log').objectStore('log').getAll();
        asked.addEventListener('error', () => reject(new Error(String(asked.error))));
        asked.addEventListener('success', () => {
          database.close();
          resolve(asked.result as LogLine[]);
        });
      });
    });
  });
}

/** The choices of a run, or of the run that was begun last, in their order. */
export function listChoices(log: readonly LogLine[], run?: string): readonly string[] {
  const newest = log.filter(({ at }) => at === 0).toSorted((a, b) => b.time - a.time)[0]?.run;
  return log
    .filter((line) => line.run === (run ?? newest))
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ event }) => (event.type === 'choice-made' ? [event.choice] : []));
}
