import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import type { WalkedDecision } from '../scoring/walk-run.ts';
import { followBest } from '../graph/follow-run.ts';

/**
 * What each decision cost each value: how far the value's points, together with what it earns on
 * the best run on from there, fall short of what it earned on the best run before. Below 0 where
 * it has more. Over a run they add up to `atBest` minus what the decisions earned the value; over
 * the values, to the decision's loss.
 * @param end the situation the run ends in
 * @returns by value in the code's order, then by decision
 */
export function traceValues(
  frame: ScoringFrame,
  decisions: readonly WalkedDecision[],
  end: number,
): ReadonlyMap<string, readonly number[]> {
  const ahead = [...decisions.map(({ situation }) => situation), end].map(
    (situation) => followBest(frame.graph, frame.verdicts, frame.bounds, situation).choices,
  );
  return new Map(
    [...frame.values].map(([value, { verdicts }]) => {
      const pointsOf = (choice: number): number => verdicts.points[choice] ?? 0;
      const hoped = ahead.map((choices) =>
        choices.reduce((sum, choice) => sum + pointsOf(choice), 0),
      );
      return [
        value,
        decisions.map(
          ({ choice }, at) => (hoped[at] ?? 0) - pointsOf(choice) - (hoped[at + 1] ?? 0),
        ),
      ];
    }),
  );
}
