import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawSmallMoves } from './draw-small-moves.ts';

const anyPicture = fc.nat({ max: 1_000_000 });

it('keeps the mouth of somebody silent at rest', () => {
  fc.assert(fc.property(anyPicture, (at) => drawSmallMoves(at, false).mouth === ''));
});

it('breathes without a jump, between rest and a little above it', () => {
  const riseAt = (at: number): number =>
    Number.parseFloat(drawSmallMoves(at, false).breath.replace('translateY(', '') || '0');
  fc.assert(
    fc.property(anyPicture, (at) => {
      expect(riseAt(at)).toBeLessThanOrEqual(0);
      expect(riseAt(at)).toBeGreaterThanOrEqual(-1.5);
      expect(Math.abs(riseAt(at + 1) - riseAt(at))).toBeLessThan(0.1);
    }),
  );
});

it('shuts its eyes for one picture, and leaves them open for seconds', () => {
  fc.assert(
    fc.property(anyPicture, (from) => {
      const shut = Array.from({ length: 56 }, (_, n) => drawSmallMoves(from + n, true).eyes);
      expect(shut.filter((eyes) => eyes !== '')).toHaveLength(1);
    }),
  );
});

it('draws most pictures as the one before, so that nothing is at work', () => {
  const rest = Array.from({ length: 100 }, (_, at) => JSON.stringify(drawSmallMoves(at, false)));
  expect(rest.filter((moves, at) => moves !== rest[at - 1]).length).toBeLessThan(40);
});
