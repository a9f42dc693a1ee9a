import { describe, expect, it } from 'vitest';
import { RUN_ID_PATTERN } from '../core/play/run-limits.ts';
import { aBackup, aChoice, aRun, aRunId, aStart } from '../../tests/storage/a-log.ts';
import { planImport } from './plan-import.ts';

describe('planImport', () => {
  it('follows a renamed run with its what-ifs, once for every import', () => {
    const here = { runs: [aRun(1, aChoice('hear'))], settings: {} };
    const whatIf = { run: aRunId(1), at: 1 };
    const second = aRun(2, aChoice('refund'));
    const [, ...later] = second.events;
    const start = { at: 0, time: 0, event: aStart({ whatIf }) };
    const backup = aBackup([aRun(1, aChoice('rush')), { ...second, events: [start, ...later] }]);
    const plan = planImport(here, backup);
    const [renamed, continued] = plan.runs;
    expect(plan.report).toMatchObject({ added: 1, renamed: 1 });
    expect(renamed?.run).toMatch(RUN_ID_PATTERN);
    expect(renamed?.run).not.toBe(aRunId(1));
    expect(continued).toMatchObject({ run: aRunId(2) });
    expect(continued?.events[0]?.event).toEqual(
      aStart({ whatIf: { run: renamed?.run ?? '', at: 1 } }),
    );
    const after = { runs: [...here.runs, ...plan.runs], settings: {} };
    expect(planImport(after, backup).report).toMatchObject({ skipped: 2, renamed: 0 });
  });

  it('puts older runs before those that are here, and newer ones after', () => {
    const here = { runs: [aRun(5)], settings: {} };
    const orders = (...counts: number[]): number[] =>
      planImport(here, aBackup(counts.map((count) => aRun(count)))).runs.map(({ order }) => order);
    expect(orders(1, 2)).toEqual([1, 2]);
    expect(orders(6, 9)).toEqual([6, 9]);
    expect(orders(1, 9)).toEqual([6, 14]);
    const late = aRun(5);
    const clash = { ...aRun(1), order: late.order };
    expect(planImport(here, aBackup([clash])).runs[0]?.order).toBe(4);
  });

  it('knows a log by its events, not by the clock', () => {
    const here = { runs: [aRun(1, aChoice('hear'))], settings: {} };
    const [run] = here.runs;
    if (run === undefined) throw new Error('no run');
    const moved = { ...run, events: run.events.map((event) => ({ ...event, time: 0 })) };
    expect(planImport(here, aBackup([moved])).report).toMatchObject({ skipped: 1 });
  });
});
