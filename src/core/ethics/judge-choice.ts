import type { Act, Code } from './code.ts';
import type { Degree } from './code-schema.ts';
import type { Stance } from './stance.ts';

/** What one judgement of one act comes to under a stance. */
export interface JudgedAct {
  readonly act: string;
  readonly practice: string;
  /** From -2 to 2, the stance's option taken where the code leaves it to a position. */
  readonly degree: number;
  /** The position that decided the degree, or null. */
  readonly position: string | null;
  /** `degree` times the weights of the practice's values. */
  readonly points: number;
}

/**
 * Every judgement of the acts of a choice; an act listed twice counts once
 * (docs/format.md).
 */
export function judgeActs(code: Code, stance: Stance, acts: Iterable<Act>): JudgedAct[] {
  return [...new Set(acts)].flatMap((act) =>
    act.judgements.map(({ practice, degree }) => {
      const taken = takeDegree(degree, stance);
      return {
        act: act.id,
        practice,
        degree: taken,
        position: typeof degree === 'number' ? null : degree.position,
        points: taken * weighPractice(code, stance, practice),
      };
    }),
  );
}

/** The sum of the stance's weights over the values that a practice serves. */
export function weighPractice(code: Code, stance: Stance, practice: string): number {
  const values = new Set(code.practices.get(practice)?.values);
  let weight = 0;
  for (const value of values) weight += stance.weights.get(value) ?? 0;
  return weight;
}

/**
 * The stance seen through one value alone: every other weight is 0. Points judged under it are
 * that value's share.
 */
export function isolateValue(stance: Stance, value: string): Stance {
  const own = stance.weights.get(value) ?? 0;
  return {
    ...stance,
    weights: new Map([...stance.weights.keys()].map((id) => [id, id === value ? own : 0])),
  };
}

function takeDegree(degree: Degree, stance: Stance): number {
  if (typeof degree === 'number') return degree;
  const option = stance.positions.get(degree.position);
  const taken = option === undefined ? undefined : degree[option];
  return typeof taken === 'number' ? taken : 0;
}
