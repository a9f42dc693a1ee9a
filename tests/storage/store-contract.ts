import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/core/play/run-log.ts';
import type { RunStore, StoreChange } from '../../src/storage/run-store.ts';
import { aBackup, aChoice, aRun, aRunId, aStart, unwrap } from './a-log.ts';

/** What every store promises, whatever it keeps its rows in. `open` gives an empty one. */
export function describeStore(name: string, open: (now: () => number) => Promise<RunStore>): void {
  describe(`${name}, as a run store`, () => {
    const [first, second] = [aRunId(1), aRunId(2)];
    let clock = 1000;
    let store: RunStore;

    beforeEach(async () => {
      clock = 1000;
      store = await open(() => clock);
    });
    afterEach(() => store.close());

    const play = async (run: string, ...events: readonly RunEvent[]): Promise<void> => {
      unwrap(await store.startRun(run, aStart()));
      for (const [index, event] of events.entries()) {
        unwrap(await store.appendEvent(run, index + 1, event));
      }
    };

    it('gives back what it was given, in order', async () => {
      await play(first, aChoice('hear'), aChoice('refund'));
      expect(unwrap(await store.readRun(first))).toEqual([
        { at: 0, time: 1000, event: aStart() },
        { at: 1, time: 1000, event: aChoice('hear') },
        { at: 2, time: 1000, event: aChoice('refund') },
      ]);
      expect(unwrap(await store.readRun(second))).toEqual([]);
    });

    it('is a conflict wherever a log does not go on', async () => {
      await play(first, aChoice('hear'));
      const conflict = { ok: false, fault: 'conflict' };
      expect(await store.startRun(first, aStart({ seed: 8 }))).toMatchObject(conflict);
      expect(await store.appendEvent(first, 1, aChoice('rush'))).toMatchObject(conflict);
      expect(await store.appendEvent(first, 3, aChoice('rush'))).toMatchObject(conflict);
      expect(await store.appendEvent(second, 1, aChoice('rush'))).toMatchObject(conflict);
      const log = unwrap(await store.readRun(first)).map(({ event }) => event);
      expect(log).toEqual([aStart(), aChoice('hear')]);
      expect(unwrap(await store.readRun(second))).toEqual([]);
      expect(await store.appendEvent(first, 2, aChoice('rush'))).toMatchObject({ ok: true });
    });

    it('lists runs by their order, however the clock jumps', async () => {
      const whatIf = { run: first, at: 1 };
      unwrap(await store.startRun(first, aStart()));
      clock = -86_400_000;
      unwrap(await store.startRun(second, aStart({ mode: 'check', whatIf })));
      clock = 73 * 365 * 86_400_000;
      unwrap(await store.startRun(aRunId(3), aStart()));
      clock = 0;
      unwrap(await store.appendEvent(first, 1, aChoice('hear')));
      expect(unwrap(await store.listRuns())).toEqual([
        expect.objectContaining({ run: aRunId(3), order: 3, mode: 'practice', whatIf: null }),
        expect.objectContaining({ run: second, order: 2, started: -86_400_000, whatIf }),
        expect.objectContaining({ run: first, order: 1, scenario: 'short-visit' }),
      ]);
      const { runs } = unwrap(await store.readAll());
      expect(runs.map(({ run }) => run)).toEqual([first, second, aRunId(3)]);
      expect(runs[0]?.events.map(({ at, time }) => [at, time])).toEqual([
        [0, 1000],
        [1, 0],
      ]);
    });

    it('keeps settings, the latest of each', async () => {
      unwrap(await store.writeSetting('language', 'et'));
      unwrap(await store.writeSetting('language', 'zh-CN'));
      unwrap(await store.writeSetting('welcomed', true));
      const settings = { language: 'zh-CN', welcomed: true };
      expect(unwrap(await store.readSettings())).toEqual(settings);
      expect(unwrap(await store.readAll()).settings).toEqual(settings);
    });

    it('refuses what no backup could bring back, and mends half a character', async () => {
      const refused = { ok: false, fault: 'refused' };
      await play(first);
      const written = (text: string): RunEvent => ({ type: 'intention-written', text });
      expect(await store.startRun('first', aStart())).toMatchObject(refused);
      expect(await store.appendEvent(first, 1, written('x'.repeat(501)))).toMatchObject(refused);
      expect(await store.appendEvent(first, 1, aStart())).toMatchObject(refused);
      expect(await store.writeSetting('__proto__', 'x')).toMatchObject(refused);
      expect(await store.writeSetting('theme', 'x'.repeat(501))).toMatchObject(refused);
      unwrap(await store.appendEvent(first, 1, written('cut \ud83d')));
      expect(unwrap(await store.readRun(first))[1]?.event).toEqual(written('cut \ufffd'));
    });

    it('tells who watches, until they stop', async () => {
      const seen: StoreChange[] = [];
      const stop = store.watch((change) => seen.push(change));
      await play(first, aChoice('hear'));
      await store.appendEvent(first, 1, aChoice('late'));
      await store.writeSetting('theme', 'dark');
      stop();
      await store.deleteAll();
      expect(seen).toEqual([
        { run: first, closed: false },
        { run: first, closed: false },
        { run: null, closed: false },
      ]);
    });

    it('takes in a backup without taking anything away', async () => {
      const same = aRun(1, aChoice('hear'));
      const shorter = aRun(2, aChoice('hear'));
      const other = aRun(3, aChoice('hear'));
      unwrap(await store.importAll(aBackup([same, shorter, other], { theme: 'dark' })));
      const backup = aBackup(
        [
          same,
          aRun(2, aChoice('hear'), aChoice('refund')),
          aRun(3, aChoice('rush')),
          aRun(4, aChoice('hear')),
        ],
        { theme: 'light', language: 'et' },
      );
      expect(unwrap(await store.importAll(backup))).toEqual({
        added: 1,
        skipped: 1,
        extended: 1,
        renamed: 1,
        settings: 1,
      });
      const all = unwrap(await store.readAll());
      expect(all.settings).toEqual({ theme: 'dark', language: 'et' });
      expect(all.runs).toHaveLength(5);
      expect(all.runs).toContainEqual(other);
      expect(unwrap(await store.readRun(aRunId(2))).map(({ event }) => event)).toEqual([
        aStart({ seed: 2 }),
        aChoice('hear'),
        aChoice('refund'),
      ]);
      // The same file again says nothing new.
      expect(unwrap(await store.importAll(backup))).toMatchObject({ skipped: 4, settings: 0 });
      expect(unwrap(await store.readAll())).toEqual(all);
    });

    it('can be emptied', async () => {
      await play(first, aChoice('hear'));
      await store.writeSetting('theme', 'dark');
      unwrap(await store.deleteAll());
      expect(unwrap(await store.readAll())).toEqual({ runs: [], settings: {} });
      expect(unwrap(await store.listRuns())).toEqual([]);
      await play(first);
      expect(unwrap(await store.listRuns())).toMatchObject([{ run: first, order: 1 }]);
    });

    it('says so when it is closed', async () => {
      await play(first);
      store.close();
      const closed = { ok: false, fault: 'closed' };
      expect(await store.appendEvent(first, 1, aChoice('hear'))).toMatchObject(closed);
      expect(await store.readAll()).toMatchObject(closed);
    });
  });
}
