import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import type { WalkedDecision } from '../scoring/walk-run.ts';
import { chooseInstead } from './choose-instead.ts';
import type { DebriefDecision, DebriefJudgement, DecisionKind, Defender } from './debrief.ts';
import { judgeChoices } from './judge-choices.ts';
import { listOptions } from './list-options.ts';
import type { OpenOption } from './list-options.ts';
import type { ScoredSide } from './scored-side.ts';
import { sumPoints } from './sum-points.ts';

/** What stands beside the decision: worked out over the whole run. */
export interface DecisionPlace {
  /** From 0. */
  readonly at: number;
  readonly visit: number;
  readonly share: number | null;
  readonly defenders: readonly Defender[];
}

/** One decision of the timeline: what was chosen, what it cost, what else was open, and why. */
export function debriefDecision(
  { frame, score }: ScoredSide,
  walked: WalkedDecision,
  { at, visit, share, defenders }: DecisionPlace,
): DebriefDecision {
  const scored = score.decisions[at];
  if (scored === undefined) throw new Error(`the run has no decision ${at}`);
  const options = listOptions(frame, walked, scored);
  const instead = chooseInstead(options);
  const breach = options.some((option) => option.chosen && option.breach);
  const gaps = instead === null ? null : comparePractices(frame, walked.choice, instead.index);
  const now = instead === null ? 0 : instead.points - scored.points;
  return {
    decision: at,
    scene: scored.scene,
    visit,
    choice: scored.choice,
    kind: nameKind(scored.loss, breach, defenders),
    points: scored.points,
    loss: scored.loss,
    share,
    options: options.map(({ choice, index, chosen, timed, breach: isBreach, points, loss }) => ({
      choice,
      chosen,
      timed,
      breach: isBreach,
      points,
      loss,
      acts: [...new Set(frame.graph.machine.choices[index]?.choice.acts)],
      judgements: listJudgements(
        frame,
        index,
        chosen || index === instead?.index ? gaps : null,
        chosen,
      ),
    })),
    best: options.filter((one) => one.loss === 0 && !one.breach).map(({ choice }) => choice),
    instead:
      instead === null
        ? null
        : { choice: instead.choice, now, later: scored.loss - instead.loss - now },
    defenders,
    positions: listPositions(frame, options),
  };
}

function nameKind(loss: number, breach: boolean, defenders: readonly Defender[]): DecisionKind {
  if (breach) return 'breach';
  if (loss === 0) return 'best';
  return defenders.length > 0 ? 'defensible' : 'loss';
}

/** By practice, how many points the recommended choice has over the one taken. */
function comparePractices(
  frame: ScoringFrame,
  taken: number,
  instead: number,
): ReadonlyMap<string, number> {
  const signed = [
    ...judgeChoices(frame, [instead]),
    ...judgeChoices(frame, [taken]).map((judged) => ({ ...judged, points: -judged.points })),
  ];
  return sumPoints(signed, ({ practice }) => practice);
}

/** @param gaps by practice, on the choice taken and on the one recommended; null elsewhere */
function listJudgements(
  frame: ScoringFrame,
  index: number,
  gaps: ReadonlyMap<string, number> | null,
  chosen: boolean,
): readonly DebriefJudgement[] {
  return judgeChoices(frame, [index]).map(({ act, floor, practice, position, degree, points }) => ({
    act,
    floor,
    practice,
    position,
    option: position === null ? null : (frame.judge.positions.get(position) ?? null),
    degree,
    points,
    explains: (gaps?.get(practice) ?? 0) > 0 && (chosen ? points < 0 : points > 0),
  }));
}

function listPositions(
  frame: ScoringFrame,
  options: readonly OpenOption[],
): DebriefDecision['positions'] {
  const judging = new Set(
    judgeChoices(
      frame,
      options.map(({ index }) => index),
    ).map(({ position }) => position),
  );
  return [...frame.judge.positions]
    .filter(([position]) => judging.has(position))
    .map(([position, option]) => ({ position, option }));
}
