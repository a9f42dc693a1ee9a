import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import type { Act } from './code.ts';
import { isolateValue, judgeActs, weighPractice } from './judge-choice.ts';

const code = aCode();
const shop = aStance();

function act(id: string): Act {
  const found = code.acts.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const points = (ids: readonly string[], stance = shop): number =>
  judgeActs(code, stance, ids.map(act)).reduce((sum, judged) => sum + judged.points, 0);

describe('judgeActs', () => {
  it('multiplies the degree by the weights of the values that the practice serves', () => {
    expect(points(['hear'])).toBe(2 * 2);
    expect(points(['refund'])).toBe(2 * (2 + 1));
    expect(points(['hear', 'rush'])).toBe(2);
    expect(points([])).toBe(0);
  });

  it('takes the degree of the option that the company holds', () => {
    const strict = aStance({ positions: { returns: 'limits', claims: 'verify' } });
    expect(points(['refund'], strict)).toBe(-3);
    expect(judgeActs(code, strict, [act('refund')])).toEqual([
      { act: 'refund', practice: 'fair-returns', degree: -1, position: 'returns', points: -3 },
    ]);
  });

  it('counts an act once, however often it is listed', () => {
    expect(points(['hear', 'hear'])).toBe(points(['hear']));
  });

  it('shares out to values exactly', () => {
    const shared = code.values.map((value) =>
      points(['refuse', 'hear'], isolateValue(shop, value)),
    );
    expect(shared.reduce((sum, one) => sum + one, 0)).toBe(points(['refuse', 'hear']));
  });
});

describe('weighPractice', () => {
  it('is the sum of its values, and nothing for a practice that is not there', () => {
    expect(weighPractice(code, shop, 'plain-talk')).toBe(5);
    expect(weighPractice(code, shop, 'nothing')).toBe(0);
  });
});
