import { afterEach, describe, expect, it, vi } from 'vitest';
import { askPersistence, estimateUsage, readPersistence } from './persistence.ts';

const no = (): Promise<never> => Promise.reject(new TypeError('not in this frame'));

describe('persistence', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [undefined, 'unsupported'],
    [{}, 'unsupported'],
    [{ storage: { persist: no, persisted: no, estimate: no } }, 'unsupported'],
    [{ storage: { persist: async () => true, persisted: async () => true } }, 'granted'],
    [{ storage: { persist: async () => false, persisted: async () => false } }, 'denied'],
  ])('answers for %o', async (navigator, answer) => {
    vi.stubGlobal('navigator', navigator);
    expect(await askPersistence()).toBe(answer);
    expect(await readPersistence()).toBe(answer);
    expect(await estimateUsage()).toBeNull();
  });

  it('tells how full the device is, where the browser says', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1, quota: 2 }) } });
    expect(await estimateUsage()).toEqual({ usage: 1, quota: 2 });
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 2 }) } });
    expect(await estimateUsage()).toBeNull();
  });
});
