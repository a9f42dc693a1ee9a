import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOption } from './share-option.ts';

const result = fc.record({
  worst: fc.integer({ min: -200, max: 0 }),
  best: fc.integer({ min: 1, max: 200 }),
  inPoints: fc.constant(false),
});

describe('what an option would have cost', () => {
  it('is the share of the choice taken where both lost the same', () => {
    fc.assert(
      fc.property(result, fc.nat(200), fc.nat(100), (of, loss, share) => {
        expect(shareOption(loss, { loss, share }, of)).toBe(share);
      }),
    );
  });

  it('is never less than what a smaller loss cost, nor more than what a larger one did', () => {
    fc.assert(
      fc.property(
        result,
        fc.nat(200),
        fc.nat(200),
        fc.integer({ min: -1, max: 1 }),
        (of, loss, taken, rounding) => {
          const exact = Math.floor((100 * taken) / (of.best - of.worst));
          const share = Math.max(0, exact + rounding);
          const option = shareOption(loss, { loss: taken, share }, of) ?? NaN;
          fc.pre(taken > 0);
          expect(loss <= taken || option >= share).toBe(true);
          expect(loss >= taken || option <= share).toBe(true);
        },
      ),
    );
  });

  it('is said in points where the run is', () => {
    const of = { best: 10, worst: -10, inPoints: true };
    expect(shareOption(5, { loss: 3, share: null }, of)).toBeNull();
  });
});
