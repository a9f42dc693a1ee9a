import type { JudgedAct } from '../ethics/judge-choice.ts';
import { judgeActs } from '../ethics/judge-choice.ts';
import { findActs } from '../graph/judge-machine.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';

/** A judgement, and whether the act it judges is a floor act. */
export interface JudgedHere extends JudgedAct {
  readonly floor: boolean;
}

/** A frame never changes, and the same choices are asked about again and again. */
const known = new WeakMap<ScoringFrame, Map<number, readonly JudgedHere[]>>();

/** Every judgement of some choices under a frame's judge; an act of two choices counts twice. */
export function judgeChoices(
  frame: ScoringFrame,
  choices: readonly number[],
): readonly JudgedHere[] {
  const judged = known.get(frame) ?? new Map<number, readonly JudgedHere[]>();
  known.set(frame, judged);
  return choices.flatMap((index) => {
    const found = judged.get(index) ?? judgeOne(frame, index);
    judged.set(index, found);
    return found;
  });
}

function judgeOne({ graph, code, judge }: ScoringFrame, index: number): readonly JudgedHere[] {
  const acts = graph.machine.choices[index]?.choice.acts ?? [];
  return findActs(graph.machine, code, acts).flatMap((act) =>
    judgeActs(code, judge, [act]).map((one) => ({ ...one, floor: act.floor })),
  );
}
