import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptArbitrary, COMPANIES } from '../../../tests/builders/attempt-arbitrary.ts';
import type { DrawnAttempt } from '../../../tests/builders/attempt-arbitrary.ts';
import type { Stance } from '../ethics/stance.ts';
import { buildScoringFrame } from '../scoring/scoring-frame.ts';
import { scoreRun } from '../scoring/score-run.ts';
import { buildDebrief } from './build-debrief.ts';
import { lookThrough } from './look-through.ts';
import { measureHabits } from './measure-habits.ts';
import type { RunLens } from './run-lens.ts';

function lensOf({ frame, run }: DrawnAttempt, other: Stance): RunLens {
  const looked = lookThrough(frame, run, other);
  if ('fault' in looked) throw new Error(JSON.stringify(looked.fault));
  return looked.lens;
}

function always(law: (lens: RunLens, attempt: DrawnAttempt, other: Stance) => void): void {
  fc.assert(
    fc.property(attemptArbitrary, fc.constantFrom(...COMPANIES), (attempt, other) =>
      law(lensOf(attempt, other), attempt, other),
    ),
    { numRuns: 200 },
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('lookThrough', () => {
  it('scores the run as that company would, on the machine that was played', () => {
    always((lens, { frame, run }, other) => {
      const scored = scoreRun(buildScoringFrame(frame.graph, frame.code, other), run);
      if ('fault' in scored) throw new Error(scored.fault.kind);
      const { score, passed, earned, best, worst, breaches } = scored.score;
      expect(lens).toMatchObject({
        stance: other.id,
        score,
        passed,
        earned,
        best,
        worst,
        breaches,
      });
      expect(lens.passMark).toBe(other.passMark);
    });
  });

  it('gives every point missing there an address, and shares that make 100', () => {
    always((lens) => {
      const all = [...lens.decisions, ...lens.record.items];
      expect(sum(all.map(({ loss }) => loss))).toBe(lens.best - lens.earned);
      const { score, earned, best, worst, inPoints } = lens;
      expect(inPoints).toBe(earned < worst && best > worst);
      expect(all.every(({ share }) => (share === null) === inPoints)).toBe(true);
      expect(score + sum(all.map(({ share }) => share ?? 0))).toBe(inPoints ? 0 : 100);
    });
  });

  it('says where right and wrong change places, as the defenders do', () => {
    always((lens, attempt, other) => {
      const built = buildDebrief(attempt.frame, COMPANIES, attempt.run);
      if ('fault' in built) throw new Error(built.fault.kind);
      for (const { decision, change, positions, options, choice, weights } of lens.decisions) {
        const here = built.debrief.decisions[decision];
        const defender = here?.defenders.find(({ stance }) => stance === other.id);
        expect(change === 'right-there-not-here').toBe(defender !== undefined);
        expect(defender === undefined ? [] : positions).toEqual(defender?.positions ?? []);
        const taken = options.find((option) => option.choice === choice);
        expect(taken?.here).toBe(here?.loss);
        expect(change === 'right-here-not-there').toBe(
          taken?.breach === false && taken.here === 0 && taken.there > 0,
        );
        expect(change === 'same' ? [positions, weights] : [[], []]).toEqual([[], []]);
      }
    });
  });

  it('explains a change by positions wherever nothing else differs', () => {
    const home = COMPANIES[0];
    if (home === undefined) throw new Error('no company');
    fc.assert(
      fc.property(attemptArbitrary, ({ frame, run }) => {
        const away: Stance = {
          ...home,
          id: 'away',
          positions: new Map([
            ['returns', 'limits'],
            ['claims', 'verify'],
          ]),
        };
        const own = buildScoringFrame(frame.graph, frame.code, home);
        for (const decision of lensOf({ frame: own, run }, away).decisions) {
          const { change, positions, options, choice } = decision;
          const side = change === 'right-there-not-here' ? 'here' : 'there';
          const taken = options.find((option) => option.choice === choice);
          // Where only a breach would have been better, no company can be said to want that.
          const better = options.some(
            (option) => !option.breach && option[side] < (taken?.[side] ?? 0),
          );
          expect(positions.length > 0).toBe(change !== 'same' && better);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing different in the same company', () => {
    always((_, attempt) => {
      const lens = lensOf(attempt, attempt.frame.judge);
      expect(lens.decisions.every(({ change }) => change === 'same')).toBe(true);
      expect(measureHabits([{ run: 'r', decisions: lens.decisions }])).toEqual([
        { run: 'r', followed: 0, chances: 0 },
      ]);
    });
  });
});

describe('measureHabits', () => {
  it('counts old habits only where there was a chance for one', () => {
    always((lens) => {
      const [mark] = measureHabits([{ run: 'r', decisions: lens.decisions }]);
      const right = lens.decisions.filter(({ change }) => change === 'right-there-not-here');
      expect(mark?.followed).toBe(right.length);
      expect(mark?.followed).toBeLessThanOrEqual(mark?.chances ?? -1);
    });
  });
});
