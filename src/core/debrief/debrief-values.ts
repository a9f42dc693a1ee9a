import { measureScore } from '../graph/measure-score.ts';
import type { WalkedDecision } from '../scoring/walk-run.ts';
import type { DebriefRecord, DebriefValue, ValueCost } from './debrief.ts';
import { followBest } from '../graph/follow-run.ts';
import { judgeChoices } from './judge-choices.ts';
import type { ScoredSide } from './scored-side.ts';
import { sumPoints } from './sum-points.ts';
import { traceValues } from './trace-values.ts';

/** Points of a hundred below what the best run reaches, from which on a value is called weak. */
export const CLEARLY_BELOW = 10;

/** Each value's score, the mark that the company's best run reaches, and where its points went. */
export function debriefValues(
  { frame, score: run }: ScoredSide,
  decisions: readonly WalkedDecision[],
  end: number,
  record: DebriefRecord,
): readonly DebriefValue[] {
  const traced = traceValues(frame, decisions, end);
  const gaps = decisions.map((decision) => comparePractices(frame, decision));
  return [...run.values].map(([value, { score, earned, best, worst, atBest }]) => {
    const atBestScore = score === null ? null : measureScore(atBest, best, worst);
    const serves = (practice: string): boolean =>
      frame.code.practices.get(practice)?.values.includes(value) === true;
    const costs: ValueCost[] = [];
    for (const [decision, points] of (traced.get(value) ?? []).entries()) {
      if (points === 0) continue;
      const practices = [...(gaps[decision] ?? [])]
        .filter(([practice, gap]) => serves(practice) && gap * points > 0)
        .map(([practice]) => practice);
      costs.push({ at: { kind: 'decision', decision }, points, practices });
    }
    const weight = frame.judge.weights.get(value) ?? 0;
    for (const { item, right, practice } of record.items) {
      if (right || weight === 0 || !serves(practice)) continue;
      costs.push({ at: { kind: 'record', item }, points: weight, practices: [practice] });
    }
    const weak = score !== null && atBestScore !== null && score <= atBestScore - CLEARLY_BELOW;
    return { value, score, atBestScore, earned, best, worst, atBest, weak, costs };
  });
}

/** By practice, how many degrees the best run's choice has over the one taken. */
function comparePractices(
  frame: ScoredSide['frame'],
  { situation, choice }: WalkedDecision,
): ReadonlyMap<string, number> {
  const degrees = (choices: readonly number[]): ReadonlyMap<string, number> =>
    sumPoints(
      judgeChoices(frame, choices).map(({ practice, degree }) => ({ practice, points: degree })),
      ({ practice }) => practice,
    );
  const [taken, best] = [
    degrees([choice]),
    degrees(followBest(frame.graph, frame.verdicts, frame.bounds, situation).choices.slice(0, 1)),
  ];
  const practices = new Set([...taken.keys(), ...best.keys()]);
  return new Map([...practices].map((id) => [id, (best.get(id) ?? 0) - (taken.get(id) ?? 0)]));
}
