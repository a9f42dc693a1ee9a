import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/play/run-log.ts';
import { aChoice, aRunId, aStart, unwrap } from '../../tests/storage/a-log.ts';
import { freshDatabase } from '../../tests/storage/fresh-database.ts';
import { openDeviceStore } from './open-device-store.ts';
import type { RunStore } from './run-store.ts';

type Step = { readonly tab: number; readonly run: number; readonly choice: string };

const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.nat({ max: 2 }),
  run: fc.integer({ min: 1, max: 2 }),
  choice: fc.stringMatching(/^[a-z]{1,5}$/),
});

/** A tab that plays: it knows the length it last saw, and reads again when it was too late. */
function aTab(store: RunStore) {
  const seen = new Map<string, number>();
  return async ({ run: count, choice }: Step): Promise<[string, number, RunEvent] | null> => {
    const run = aRunId(count);
    const at = seen.get(run) ?? 0;
    const event = at === 0 ? aStart() : aChoice(choice);
    const stored =
      event.type === 'run-started'
        ? await store.startRun(run, event)
        : await store.appendEvent(run, at, event);
    if (stored.ok) seen.set(run, at + 1);
    else {
      if (stored.fault !== 'conflict') throw new Error(stored.detail);
      seen.set(run, unwrap(await store.readRun(run)).length);
    }
    return stored.ok ? [run, at, event] : null;
  };
}

describe('tabs on one database', () => {
  beforeEach(freshDatabase);

  it('lose no event that was answered with ok, however they interleave', async () => {
    const stores = await Promise.all([1, 2, 3].map(async () => (await openDeviceStore()).store));
    const [reader] = stores;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.boolean()), { minLength: 2, maxLength: 10 }),
        async (steps) => {
          if (reader === undefined) throw new Error('no store');
          unwrap(await reader.deleteAll());
          const tabs = stores.map(aTab);
          const asked: ReturnType<ReturnType<typeof aTab>>[] = [];
          for (const [one, waits] of steps) {
            const answer = tabs[one.tab]?.(one);
            if (answer !== undefined) asked.push(answer);
            if (waits) await answer;
          }
          const acknowledged = (await Promise.all(asked)).filter((answer) => answer !== null);
          const { runs } = unwrap(await reader.readAll());
          const rows = runs.flatMap(({ run, events }) =>
            events.map(({ at, event }) => JSON.stringify([run, at, event])),
          );
          // No more, no fewer, none twice.
          expect(rows.toSorted()).toEqual(
            acknowledged.map((row) => JSON.stringify(row)).toSorted(),
          );
          for (const { events } of runs) {
            expect(events.map(({ at }) => at)).toEqual([...events.keys()]);
          }
          expect(new Set(runs.map(({ order }) => order)).size).toBe(runs.length);
        },
      ),
      { numRuns: 1000 },
    );
    for (const store of stores) store.close();
  });

  it('tell each other what changed', async () => {
    const [one, two] = await Promise.all([openDeviceStore(), openDeviceStore()]);
    const heard = new Promise((resolve) => {
      two.store.watch(resolve);
    });
    unwrap(await one.store.startRun(aRunId(1), aStart()));
    expect(await heard).toEqual({ run: aRunId(1), closed: false });
    one.store.close();
    two.store.close();
  });
});
