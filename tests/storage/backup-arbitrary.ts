import fc from 'fast-check';
import type { RunEvent, RunStarted } from '../../src/core/play/run-log.ts';
import type { Backup } from '../../src/storage/backup.ts';
import type { StoredRun } from '../../src/storage/run-store.ts';
import { aRunId } from './a-log.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const time = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 });
/** Words in the three languages and in none. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.length <= 500),
  fc.constantFrom('Õigus on öelda „ei“.', '我会先听完再说。', '<b>x</b>\u202e\u0000"\\', '=1+1'),
);
const runId = fc.nat({ max: 30 }).map(aRunId);

const start: fc.Arbitrary<RunStarted> = fc
  .record({
    scenario: id,
    scenarioVersion: fc.integer({ min: 1, max: 9 }),
    seed: fc.maxSafeNat(),
    mode: fc.constantFrom('guided' as const, 'practice' as const, 'check' as const),
    whatIf: fc.option(fc.record({ run: runId, at: fc.nat({ max: 9 }) }), { nil: undefined }),
  })
  .map(({ whatIf, ...known }) => ({
    type: 'run-started',
    ...known,
    scenarioHash: '0123456789abcdef',
    stance: 'corner-shop',
    stanceHash: 'fedcba9876543210',
    persona: 'liis-tamm',
    ...(whatIf === undefined ? {} : { whatIf }),
  }));

const on = fc.oneof(fc.record({ practice: id }), fc.record({ position: id }));
const laterEvent: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.record({ type: fc.constant('choice-made' as const), scene: id, choice: id }),
  fc.record({
    type: fc.constant('record-written' as const),
    kept: fc.array(id, { maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('run-ended' as const), outcome: id }),
  fc.record({
    type: fc.constant('objection-raised' as const),
    on,
    text: words.filter((text) => text.trim() !== ''),
  }),
  fc.record({ type: fc.constant('objection-withdrawn' as const), on }),
  fc.record({ type: fc.constant('intention-written' as const), text: words }),
);

const run: fc.Arbitrary<Omit<StoredRun, 'order'>> = fc
  .tuple(runId, start, fc.array(laterEvent, { maxLength: 12 }))
  .chain(([of, first, later]) =>
    fc.array(time, { minLength: later.length + 1, maxLength: later.length + 1 }).map((times) => ({
      run: of,
      events: [first, ...later].map((event, at) => ({ at, time: times[at] ?? 0, event })),
    })),
  );

const setting = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
);

/** Any backup that a device can come to write. */
export const backupArbitrary: fc.Arbitrary<Backup> = fc
  .record({
    runs: fc.uniqueArray(run, { selector: (item) => item.run, maxLength: 8 }),
    orders: fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 }),
    settings: fc.dictionary(
      fc
        .stringMatching(/^[a-z][A-Za-z0-9-]{0,9}$/)
        .filter((key) => key !== 'prototype' && key !== 'constructor'),
      setting,
      { maxKeys: 5, noNullPrototype: true },
    ),
    exported: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('2099-12-31') })
      .map((date) => date.toISOString()),
  })
  .map(({ runs, orders, settings, exported }) => ({
    format: 1,
    product: 'goodfaith',
    exported,
    runs: runs.map((item, index) => ({ ...item, order: orders[index] ?? index })),
    settings,
  }));
