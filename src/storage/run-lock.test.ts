import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aLockManager } from '../../tests/storage/a-lock-manager.ts';
import { aRunId } from '../../tests/storage/a-log.ts';
import { describeRunLock } from '../../tests/storage/run-lock.cases.ts';
import { claimRun } from './run-lock.ts';

describe('with a stand-in for the locks of a browser', () => {
  beforeAll(() => {
    vi.stubGlobal('navigator', { locks: aLockManager() });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  describeRunLock('with locks');
});

describe('the claim of a run, without locks', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const refuse = (): Promise<never> =>
    Promise.reject(new DOMException('not in this frame', 'SecurityError'));
  it.each([
    ['no navigator', undefined],
    ['no locks', {}],
    ['locks that are not allowed', { locks: { request: refuse } }],
  ])('is held by every tab: %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const onLost = vi.fn<() => void>();
    const first = await claimRun(aRunId(1), { onLost });
    const second = await claimRun(aRunId(1), { onLost });
    await second.takeOver();
    expect([first.held, second.held]).toEqual([true, true]);
    first.release();
    second.release();
    expect(onLost).not.toHaveBeenCalled();
  });
});
