import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { listAllRuns } from '../../../tests/builders/list-all-runs.ts';
import { renameIds, reverseChoices } from '../../../tests/builders/rearrange-scenario.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import type { Stance } from '../ethics/stance.ts';
import { exploreMachine } from '../graph/explore.ts';
import { measureScore } from '../graph/measure-score.ts';
import { buildScenario } from '../scenario/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { buildScoringFrame } from './scoring-frame.ts';
import type { ScoringFrame } from './scoring-frame.ts';
import { scoreRun } from './score-run.ts';
import type { RunScore } from './score-run.ts';
import { shareLosses } from './share-losses.ts';

const code = aCode();
const shop = aStance();
const strict = aStance({
  id: 'strict-shop',
  weights: { honesty: 2, respect: 5, loyalty: 0 },
  positions: { returns: 'limits', claims: 'verify' },
});

function frameOf(scenario: Scenario, played: Stance = shop, judge: Stance = played): ScoringFrame {
  const graph = exploreMachine(buildMachine(scenario, played.positions));
  if (graph === null) throw new Error('too large');
  return buildScoringFrame(graph, code, judge);
}

function score(
  frame: ScoringFrame,
  choices: readonly string[],
  record: readonly string[] = [],
): RunScore {
  const scored = scoreRun(frame, { choices, record });
  if ('fault' in scored) throw new Error(JSON.stringify(scored.fault));
  return scored.score;
}

const stances = fc.constantFrom(shop, strict);

describe('scoreRun', () => {
  it('gives every missing point an address', () => {
    fc.assert(
      fc.property(
        scenarioArbitrary,
        stances,
        stances,
        fc.nat(),
        fc.nat(),
        (file, played, judge, pick, mask) => {
          const frame = frameOf(buildScenario(file), played, judge);
          const runs = listAllRuns(frame.graph.machine, code, judge);
          const run = runs[pick % runs.length];
          if (run === undefined) throw new Error('no run');
          const kept = run.items
            .filter((_, index) => (mask >> index) % 2 === 1)
            .map(({ id }) => id);
          const result = score(frame, run.choices, kept);

          for (const { loss, options } of result.decisions) {
            expect(loss).toBeGreaterThanOrEqual(0);
            expect(Math.min(...options.map((option) => option.loss))).toBe(0);
          }
          const losses = result.decisions.reduce((sum, { loss }) => sum + loss, result.record.loss);
          expect(losses).toBe(result.best - result.earned);
          expect(result.earned).toBe(run.points - result.record.loss);
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(100);
          expect(result.breaches.length > 0).toBe(run.breach);
          expect(result.passed && run.breach).toBe(false);

          const shares = shareLosses(
            [...result.decisions, ...result.record.items].map(({ loss }) => loss),
            result.score,
          );
          const shared = shares.reduce((sum, share) => sum + share, 0);
          expect(shared).toBe(losses === 0 ? 0 : 100 - result.score);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the best run 100 and the worst without a breach 0', () => {
    fc.assert(
      fc.property(scenarioArbitrary, stances, (file, played) => {
        const frame = frameOf(buildScenario(file), played);
        const runs = listAllRuns(frame.graph.machine, code, played);
        const right = (
          items: readonly { id: string; keep: boolean }[],
          wanted: boolean,
        ): string[] => items.filter(({ keep }) => keep === wanted).map(({ id }) => id);
        const best = runs.find((run) => run.points === frame.best);
        expect(score(frame, best?.choices ?? [], right(best?.items ?? [], true)).score).toBe(100);
        const worst = runs.find(
          (run) => run.points - run.recordCost === frame.worst && !run.breach,
        );
        if (worst === undefined || frame.best === frame.worst) return;
        expect(score(frame, worst.choices, right(worst.items, false)).score).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('cares neither for the order of choices nor for names', () => {
    fc.assert(
      fc.property(scenarioArbitrary, stances, fc.nat(), (file, played, pick) => {
        const frame = frameOf(buildScenario(file), played);
        const runs = listAllRuns(frame.graph.machine, code, played);
        const choices = runs[pick % runs.length]?.choices ?? [];
        const plain = score(frame, choices);
        const summarise = ({ earned, best, worst, passed, values, record }: RunScore): object => ({
          earned,
          best,
          worst,
          passed,
          record: { earned: record.earned, right: record.items.map(({ right }) => right) },
          values: [...values].map(([value, { earned: part, best: most, worst: least }]) => [
            value,
            part,
            most,
            least,
          ]),
        });
        const reversed = score(frameOf(buildScenario(reverseChoices(file)), played), choices);
        expect(summarise(reversed)).toEqual(summarise(plain));
        const renamed = score(
          frameOf(buildScenario(renameIds(file)), played),
          choices.map((choice) => `x-${choice}`),
        );
        expect(summarise(renamed)).toEqual(summarise(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('never lets a detour that skips decisions beat a run that takes them well', () => {
    const scenario = aScenario({
      scenes: {
        opening: aScene({
          stay: { acts: ['hear'], to: 'middle' },
          dodge: { acts: ['hear'], to: 'gone' },
        }),
        middle: aScene({
          hear: { acts: ['hear'], to: 'end' },
          rush: { acts: ['rush'], to: 'end' },
        }),
        end: aScene({
          hear: { acts: ['hear'], to: 'content' },
          scold: { acts: ['scold'], to: 'gone' },
        }),
      },
      record: {},
    });
    const frame = frameOf(scenario);
    // Two of three decisions well, against one that leaves after the first.
    const mixed = score(frame, ['stay', 'rush', 'hear']).score;
    const dodged = score(frame, ['dodge']).score;
    expect(score(frame, ['stay', 'hear', 'hear']).score).toBe(100);
    expect(dodged).toBeLessThan(100);
    expect(mixed).toBeGreaterThan(dodged);
  });

  it('lets a choice that ends the contact earn its points', () => {
    const scenario = aScenario({
      scenes: {
        opening: aScene({
          close: { acts: ['hear'], to: 'content' },
          snap: { acts: ['scold'], to: 'gone' },
        }),
      },
      record: {},
    });
    expect(score(frameOf(scenario), ['close'])).toMatchObject({ earned: 4, score: 100 });
  });

  it('scores through another stance on the machine that was played', () => {
    const scenario = aScenario({
      scenes: {
        opening: aScene({
          refund: { when: { position: 'returns', is: 'accept' }, acts: ['refund'], to: 'content' },
          refuse: { acts: ['refuse'], to: 'gone' },
        }),
      },
      record: {},
    });
    const lens = score(frameOf(scenario, shop, strict), ['refund']);
    expect(lens.decisions[0]?.options.map(({ choice }) => choice)).toEqual(['refund', 'refuse']);
    expect(lens).toMatchObject({ best: 5 + 2 + 5, earned: -5, score: 0, passed: false });
    expect(score(frameOf(scenario), ['refund'])).toMatchObject({ score: 100, passed: true });
  });

  it('names a floor act once for each choice, and does not pass it', () => {
    const result = score(frameOf(aScenario()), ['hear', 'lie'], ['wish']);
    expect(result.breaches).toEqual([{ scene: 'request', choice: 'lie', act: 'lie' }]);
    expect(result.passed).toBe(false);
  });

  it('says which items the record has wrong', () => {
    const result = score(frameOf(aScenario()), ['hear', 'refund'], ['looks']);
    expect(result.record).toEqual({
      earned: -5,
      best: 0,
      loss: 5,
      items: [
        { item: 'wish', kept: false, right: false, loss: 3 },
        { item: 'looks', kept: true, right: false, loss: 2 },
      ],
    });
  });

  it.each([
    [
      ['sing'],
      [],
      { kind: 'not-open', at: 1, scene: 'opening', choice: 'sing', open: ['hear', 'rush'] },
    ],
    [
      ['hear'],
      [],
      { kind: 'too-short', at: 1, scene: 'request', open: ['refund', 'refuse', 'lie'] },
    ],
    [['hear', 'refund', 'lie'], [], { kind: 'too-long', at: 3, outcome: 'content', choice: 'lie' }],
    [
      ['hear', 'refund'],
      ['gossip'],
      { kind: 'unknown-item', outcome: 'content', item: 'gossip', items: ['wish', 'looks'] },
    ],
  ])('refuses the run %j with the record %j', (choices, record, fault) => {
    expect(scoreRun(frameOf(aScenario()), { choices, record })).toEqual({ fault });
  });
});

describe('measureScore', () => {
  it('rounds halves up, stays at 0 and above, and is 100 where nothing can be lost', () => {
    expect(measureScore(1, 8, 0)).toBe(13); // 12.5
    expect(measureScore(-3, -3, -3)).toBe(100);
    expect(measureScore(-9, 5, -5)).toBe(0);
    expect(measureScore(199, 200, 0)).toBe(100); // 99.5
  });
});

describe('shareLosses', () => {
  it('shares by largest remainder, ties to the earlier', () => {
    expect(shareLosses([1, 1, 1], 90)).toEqual([4, 3, 3]);
    expect(shareLosses([1, 1, 98], 99)).toEqual([0, 0, 1]);
    expect(shareLosses([0, 0], 100)).toEqual([0, 0]);
  });
});
