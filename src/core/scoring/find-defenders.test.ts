import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import type { Stance } from '../ethics/stance.ts';
import { exploreMachine } from '../graph/explore.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { findDefenders } from './find-defenders.ts';
import { buildScoringFrame } from './scoring-frame.ts';
import { scoreRun } from './score-run.ts';
import type { RunScore } from './score-run.ts';

const code = aCode();
const generous = aStance();
const strict = aStance({ id: 'strict', positions: { returns: 'limits', claims: 'verify' } });
const liar = aStance({ id: 'liar', weights: { honesty: 0, respect: 0, loyalty: 0 } });

const scenario = aScenario({
  scenes: {
    opening: aScene({
      refund: { acts: ['refund'], to: 'request' },
      refuse: { acts: ['refuse'], to: 'request' },
    }),
    request: aScene({
      hear: { acts: ['hear'], to: 'content' },
      rush: { acts: ['rush'], to: 'content' },
      lie: { acts: ['lie'], to: 'gone' },
    }),
  },
});

function score(judge: Stance, choices: readonly string[]): RunScore {
  const graph = exploreMachine(buildMachine(scenario, generous.positions));
  if (graph === null) throw new Error('too large');
  const scored = scoreRun(buildScoringFrame(graph, code, judge), { choices, record: [] });
  if ('fault' in scored) throw new Error(scored.fault.kind);
  return scored.score;
}

function defenders(choices: readonly string[]): readonly (readonly string[])[] {
  const lenses = [strict, liar].map((stance): [string, RunScore] => [
    stance.id,
    score(stance, choices),
  ]);
  return findDefenders(score(generous, choices), new Map(lenses));
}

describe('findDefenders', () => {
  it('names the companies in which a choice would have been best', () => {
    expect(defenders(['refuse', 'rush'])).toEqual([['strict', 'liar'], ['liar']]);
  });

  it('has nobody to name where nothing was lost', () => {
    expect(defenders(['refund', 'hear'])).toEqual([[], []]);
  });

  it('lets nobody defend a breach', () => {
    expect(defenders(['refund', 'lie'])).toEqual([[], []]);
  });
});
