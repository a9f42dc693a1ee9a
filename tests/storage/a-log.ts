import type { RunEvent, RunStarted } from '../../src/core/play/run-log.ts';
import type { Backup } from '../../src/storage/backup.ts';
import type { StoredRun } from '../../src/storage/run-store.ts';
import type { Stored } from '../../src/storage/stored.ts';

export function aRunId(count: number): string {
  return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}

export function aStart(overrides: Partial<RunStarted> = {}): RunStarted {
  return {
    type: 'run-started',
    scenario: 'short-visit',
    scenarioVersion: 1,
    scenarioHash: '0123456789abcdef',
    stance: 'corner-shop',
    stanceHash: 'fedcba9876543210',
    persona: 'liis-tamm',
    seed: 7,
    mode: 'practice',
    ...overrides,
  };
}

export function aChoice(choice: string): RunEvent {
  return { type: 'choice-made', scene: 'opening', choice };
}

/** A run whose events are a second apart. */
export function aRun(count: number, ...later: readonly RunEvent[]): StoredRun {
  const events = [aStart({ seed: count }), ...later];
  return {
    run: aRunId(count),
    order: count,
    events: events.map((event, at) => ({ at, time: count * 100_000 + at * 1000, event })),
  };
}

export function aBackup(runs: readonly StoredRun[], settings: Backup['settings'] = {}): Backup {
  return {
    format: 1,
    product: 'goodfaith',
    exported: '2026-11-23T10:00:00.000Z',
    runs,
    settings,
  };
}

/** The value of an answer that must be good. */
export function unwrap<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(`${stored.fault}: ${stored.detail}`);
  return stored.value;
}
