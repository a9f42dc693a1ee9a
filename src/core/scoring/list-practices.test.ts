import { describe, expect, it } from 'vitest';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { listPractices } from './list-practices.ts';

describe('listPractices', () => {
  it('finds what judges acts and record, in the order of the code', () => {
    expect(listPractices(aScenario(), aCode())).toEqual([
      'keep-records',
      'listen',
      'fair-returns',
      'plain-talk',
    ]);
  });

  it('looks at the acts of the scenario itself, and only at those it uses', () => {
    const own = aScenario({
      acts: {
        hum: { judgements: [{ practice: 'fair-returns', degree: 1 }] },
        sing: { judgements: [{ practice: 'plain-talk', degree: 1 }] },
      },
      scenes: { opening: aScene({ hum: { acts: ['hum'], to: 'content' } }) },
      record: {},
    });
    expect(listPractices(own, aCode())).toEqual(['fair-returns']);
  });
});
