import { describe, expect, it } from 'vitest';
import { readProgress } from './read-progress.ts';
import type { RunEvent } from './run-log.ts';

const started: RunEvent = {
  type: 'run-started',
  scenario: 'short-visit',
  scenarioVersion: 1,
  scenarioHash: '0',
  stance: 'corner-shop',
  stanceHash: '0',
  persona: 'liis-tamm',
  seed: 7,
  mode: 'practice',
};

describe('readProgress', () => {
  it('counts decisions and knows an unfinished run', () => {
    const log: RunEvent[] = [started, { type: 'choice-made', scene: 'opening', choice: 'hear' }];
    expect(readProgress(log)).toEqual({ started, decisions: 1, outcome: null, intention: null });
  });

  it('takes the latest sentence, and none where it was cleared', () => {
    const log: RunEvent[] = [
      started,
      { type: 'run-ended', outcome: 'gone' },
      { type: 'intention-written', text: 'Next time I listen.' },
    ];
    expect(readProgress(log)).toMatchObject({ outcome: 'gone', intention: 'Next time I listen.' });
    expect(readProgress([...log, { type: 'intention-written', text: '' }])?.intention).toBeNull();
  });

  it('makes nothing of a log without a beginning', () => {
    expect(readProgress([])).toBeNull();
    expect(readProgress([{ type: 'run-ended', outcome: 'gone' }])).toBeNull();
  });
});
