import { describe, expect, it, vi } from 'vitest';
import { claimRun } from '../../src/storage/run-lock.ts';
import { aRunId } from './a-log.ts';

/** Two tabs and one run, wherever locks come from. */
export function describeRunLock(name: string): void {
  describe(`the claim of a run, ${name}`, () => {
    const claim = async (count: number) => {
      const onLost = vi.fn<() => void>();
      return { onLost, claim: await claimRun(aRunId(count), { onLost }) };
    };

    it('is held by the first tab alone, until it lets go', async () => {
      const first = await claim(1);
      const second = await claim(1);
      const other = await claim(2);
      expect([first, second, other].map((tab) => tab.claim.held)).toEqual([true, false, true]);
      second.claim.release();
      expect(first.claim.held).toBe(true);
      first.claim.release();
      expect(first.claim.held).toBe(false);
      await vi.waitFor(async () => {
        const third = await claim(1);
        const { held } = third.claim;
        third.claim.release();
        expect(held).toBe(true);
      });
      other.claim.release();
      expect(first.onLost).not.toHaveBeenCalled();
    });

    it('can be taken over, back and forth, and the loser is told each time', async () => {
      const first = await claim(3);
      const second = await claim(3);
      await second.claim.takeOver();
      expect(second.claim.held).toBe(true);
      await vi.waitFor(() => expect(first.onLost).toHaveBeenCalledTimes(1));
      expect(first.claim.held).toBe(false);
      await first.claim.takeOver();
      await first.claim.takeOver();
      await vi.waitFor(() => expect(second.onLost).toHaveBeenCalledTimes(1));
      expect([first.claim.held, second.claim.held]).toEqual([true, false]);
      first.claim.release();
      second.claim.release();
      expect(first.onLost).toHaveBeenCalledTimes(1);
    });
  });
}
