import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DebriefAttempt } from './debrief-props.ts';
import { layOutAttempts } from './lay-out-attempts.ts';

const attempts = fc
  .array(fc.record({ parent: fc.nat(20), at: fc.nat(6), fresh: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map(({ parent, at, fresh }, index): DebriefAttempt => ({
      run: `run-${index}`,
      // Some go on from a run that is not there any more.
      from: index === 0 || fresh ? null : { run: parent < index ? `run-${parent}` : 'gone', at },
      decisions: at + 2,
      label: null,
      outcomeTitle: '',
      score: 50,
      passed: false,
      breaches: 0,
      counts: index === 0,
    })),
  );

describe('the tree of attempts', () => {
  it('has every attempt once, each beneath the one it leaves', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const lanes = layOutAttempts(all);
        const [first, ...branches] = lanes;
        expect(first?.from).toBeNull();
        expect(lanes.map(({ row }) => row)).toEqual(lanes.map((_, row) => row));
        expect(branches.every(({ from, row }) => from !== null && from.row < row)).toBe(true);
        const runs = lanes.map(({ attempt }) => attempt.run);
        expect(runs.toSorted()).toEqual(all.map(({ run }) => run).toSorted());
      }),
    );
  });

  it('counts branchings from the attempt that was left', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const lanes = layOutAttempts(all);
        const depths = new Map(lanes.map(({ attempt, depth }) => [attempt.run, depth]));
        const left = lanes.filter(({ depth }) => depth > 0);
        for (const { attempt, depth } of left) {
          expect(depth).toBe((depths.get(attempt.from?.run ?? '') ?? NaN) + 1);
        }
      }),
    );
  });
});
