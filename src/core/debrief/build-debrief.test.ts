import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptArbitrary, COMPANIES } from '../../../tests/builders/attempt-arbitrary.ts';
import type { DrawnAttempt } from '../../../tests/builders/attempt-arbitrary.ts';
import { findDefenders } from '../scoring/find-defenders.ts';
import { buildScoringFrame } from '../scoring/scoring-frame.ts';
import { scoreRun } from '../scoring/score-run.ts';
import type { RunScore } from '../scoring/score-run.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import type { RunInput } from '../scoring/walk-run.ts';
import { buildDebrief } from './build-debrief.ts';
import type { Debrief, Lesson } from './debrief.ts';

function debriefOf({ frame, run }: DrawnAttempt): Debrief {
  const built = buildDebrief(frame, COMPANIES, run);
  if ('fault' in built) throw new Error(JSON.stringify(built.fault));
  return built.debrief;
}

function score(frame: ScoringFrame, run: RunInput): RunScore {
  const scored = scoreRun(frame, run);
  if ('fault' in scored) throw new Error(JSON.stringify(scored.fault));
  return scored.score;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Holds for any run of any scenario under any company, with any record. */
function always(law: (debrief: Debrief, attempt: DrawnAttempt) => void): void {
  fc.assert(
    fc.property(attemptArbitrary, (attempt) => law(debriefOf(attempt), attempt)),
    { numRuns: 300 },
  );
}

describe('buildDebrief', () => {
  it('gives every missing point an address', () => {
    always(({ result, decisions, record }, { frame, run }) => {
      const losses = [...decisions, ...record.items].map(({ loss }) => loss);
      expect(sum(losses)).toBe(result.best - result.earned);
      expect(sum(record.items.map(({ loss }) => loss))).toBe(record.loss);
      expect(decisions.map(({ choice }) => choice)).toEqual(run.choices);
      const scored = score(frame, run);
      expect(result).toMatchObject({ score: scored.score, passed: scored.passed });
      expect(result.breaches.map(({ scene, choice, act }) => ({ scene, choice, act }))).toEqual(
        scored.breaches,
      );
      for (const { decision, choice } of result.breaches) {
        expect(decisions[decision]).toMatchObject({ choice, kind: 'breach' });
      }
    });
  });

  it('shows a score and shares that make 100, or points where the score was raised', () => {
    always(({ result, decisions, record }) => {
      const shares = [...decisions, ...record.items].map(({ share }) => share);
      const { score: shown, earned, best, worst, inPoints } = result;
      expect(inPoints).toBe(earned < worst && best > worst);
      expect(shares.every((share) => (share === null) === inPoints)).toBe(true);
      expect(shown + sum(shares.map((share) => share ?? 0))).toBe(inPoints ? 0 : 100);
    });
  });

  it('calls a loss defensible where another company would have had it so, and only there', () => {
    always(({ decisions }, { frame, run }) => {
      const lenses = COMPANIES.filter(({ id }) => id !== frame.judge.id).map(
        (stance): [string, RunScore] => [
          stance.id,
          score(buildScoringFrame(frame.graph, frame.code, stance), run),
        ],
      );
      const defenders = findDefenders(score(frame, run), new Map(lenses));
      for (const [at, decision] of decisions.entries()) {
        expect(decision.defenders.map(({ stance }) => stance)).toEqual(defenders[at]);
        expect(decision.kind === 'defensible').toBe(decision.defenders.length > 0);
        const clean = decision.kind !== 'breach';
        expect(decision.kind === 'best').toBe(clean && decision.loss === 0);
      }
    });
  });

  it('blames a position only where the two companies take different options of it', () => {
    always(({ decisions }, { frame }) => {
      for (const { stance, positions } of decisions.flatMap(({ defenders }) => defenders)) {
        const there = COMPANIES.find(({ id }) => id === stance);
        for (const one of positions) {
          expect(one.here).toBe(frame.judge.positions.get(one.position));
          expect(one.there).toBe(there?.positions.get(one.position));
          expect(one.here).not.toBe(one.there);
        }
      }
    });
  });

  it('traces each value to where its points went, and each loss to its values', () => {
    always(({ values, decisions, record }) => {
      for (const { atBest, earned, costs } of values) {
        expect(sum(costs.map(({ points }) => points))).toBe(atBest - earned);
      }
      const costs = values.flatMap((value) => value.costs);
      for (const { decision, loss } of decisions) {
        const here = costs.filter(({ at }) => at.kind === 'decision' && at.decision === decision);
        expect(sum(here.map(({ points }) => points))).toBe(loss);
      }
      for (const { item, loss } of record.items) {
        const here = costs.filter(({ at }) => at.kind === 'record' && at.item === item);
        expect(sum(here.map(({ points }) => points))).toBe(loss);
      }
    });
  });

  it('calls a value weak only against what the best run reaches', () => {
    always(({ values }) => {
      for (const { score: own, atBestScore, weak } of values) {
        expect(weak).toBe(own !== null && atBestScore !== null && own + 10 <= atBestScore);
      }
    });
  });

  it('judges every option openly, and its points are those of its judgements', () => {
    always(({ decisions }) => {
      for (const { options, choice, points, loss } of decisions) {
        expect(options.filter(({ chosen }) => chosen)).toMatchObject([{ choice, points, loss }]);
        for (const option of options) {
          expect(sum(option.judgements.map((one) => one.points))).toBe(option.points);
          expect(option.judgements.some(({ floor }) => floor)).toBe(option.breach);
        }
      }
    });
  });

  it('recommends what is no breach and costs less, and splits the loss into now and later', () => {
    always(({ decisions }) => {
      for (const { options, kind, instead, best } of decisions) {
        expect(options.filter(({ breach, loss }) => loss === 0 && !breach)).toHaveLength(
          best.length,
        );
        expect(instead === null || best.length === 0 || best.includes(instead.choice)).toBe(true);
        expect(instead === null || kind !== 'best').toBe(true);
      }
      for (const { options, kind, loss, instead } of decisions) {
        const option = options.find(({ choice }) => choice === instead?.choice);
        if (instead === null || option === undefined) continue;
        expect(option.breach).toBe(false);
        expect(instead.now + instead.later).toBe(loss - option.loss);
        expect(kind === 'breach' || option.loss < loss).toBe(true);
        // What a loss here and now comes from can be seen in the judgements.
        const explained = options.some((one) => one.judgements.some(({ explains }) => explains));
        expect(instead.now <= 0 || explained).toBe(true);
      }
    });
  });

  it('has one lesson: a breach before any loss, then the largest, the earlier of equals', () => {
    always(({ lesson, decisions, record, result }) => {
      const breaches = decisions.filter(({ kind }) => kind === 'breach');
      const kinds = breaches.length > 0 ? breaches : decisions;
      const most = Math.max(...kinds.map(({ loss }) => loss));
      const first = kinds.find(({ loss }) => loss === most)?.decision;
      const wrong = record.items.filter(({ loss }) => loss > 0).map(({ item }) => item);
      const expected = (): Lesson | null => {
        if (breaches.length > 0) return { kind: 'breach', decision: first ?? -1 };
        if (record.loss > most) return { kind: 'record', items: wrong };
        return most === 0 ? null : { kind: 'loss', decision: first ?? -1 };
      };
      expect(lesson).toEqual(expected());
      expect(lesson === null).toBe(result.best === result.earned && breaches.length === 0);
    });
  });

  it('says of a full score what is worth knowing: right here, and lost in other companies', () => {
    always(({ worthKnowing, decisions, result }) => {
      if (worthKnowing === null) return;
      expect(result).toMatchObject({ score: 100, breaches: [] });
      expect(decisions[worthKnowing.decision]?.kind).toBe('best');
      expect(worthKnowing.lostAt.length).toBeGreaterThan(0);
    });
  });

  it('says where a run does not fit', () => {
    const [attempt] = fc.sample(attemptArbitrary, { numRuns: 1, seed: 1 });
    if (attempt === undefined) throw new Error('no attempt');
    const run = { choices: ['no-such-choice'], record: [] };
    expect(buildDebrief(attempt.frame, COMPANIES, run)).toMatchObject({
      fault: { kind: 'not-open' },
    });
  });
});
