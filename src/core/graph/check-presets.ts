import type { Problem } from '../source/problem.ts';
import { measureRecordCost } from './bounds.ts';
import { readWorst } from './bounds.ts';
import { followBest } from './follow-run.ts';
import { reportWhole } from './graph-check.ts';
import type { GraphCheckInput, PresetFrame } from './graph-check.ts';
import { measureGuessing, measureIdling } from './measure-guessing.ts';
import { measureLengths } from './measure-lengths.ts';
import { measureScore } from './measure-score.ts';

/** Points below the pass mark at which a score is too easily had. */
const CHEAP_MARGIN = 10;
/** The record may span up to one part in this many of best − worst. */
const RECORD_PART = 4;

/** What the bounds of each preset say of the scenario as a whole. */
export function checkPresets(input: GraphCheckInput, frames: readonly PresetFrame[]): Problem[] {
  const list = (found: readonly string[]): string => found.join(', ');
  const report = (code: Problem['code'], stances: readonly string[]): Problem[] =>
    stances.length === 0 ? [] : [reportWhole(input, code, { stances: list(stances) })];
  const where = (holds: (frame: PresetFrame) => boolean): string[] =>
    frames.filter(holds).map(({ preset }) => preset.id);

  return [
    ...report(
      'flat',
      where(({ bounds }) => bounds.best[0] === readWorst(bounds, 0)),
    ),
    ...report('cheap-pass', frames.flatMap(describeCheapPass)),
    ...report('record-heavy', where(isRecordHeavy)),
    ...(frames.length > 0 && frames.every(doesLengthPay)
      ? report(
          'length-pays',
          where(() => true),
        )
      : []),
  ];
}

function describeCheapPass({ preset, graph, verdicts, bounds }: PresetFrame): string[] {
  const best = bounds.best[0] ?? 0;
  const worst = readWorst(bounds, 0);
  const cheap = preset.passMark - CHEAP_MARGIN;
  // Evenly, floor acts left aside; where only breaches are offered, evenly among those.
  const guess = measureGuessing(graph, verdicts, (choice) => -(verdicts.breach[choice] ?? 0));
  const guessed = best === worst ? 100 : (100 * (guess - worst)) / (best - worst);
  if (guessed >= cheap) return [`${preset.id} (${Math.round(guessed)})`];
  const idle = measureIdling(graph, verdicts);
  if (idle === -Infinity) return [];
  const idled = measureScore(idle, best, worst);
  return idled >= cheap ? [`${preset.id} (${idled})`] : [];
}

function isRecordHeavy({ graph, verdicts, bounds }: PresetFrame): boolean {
  let span = 0;
  for (let situation = 0; situation < graph.size; situation += 1) {
    if (graph.firstStep[situation] !== graph.firstStep[situation + 1]) continue;
    span = Math.max(span, measureRecordCost(graph, verdicts, situation));
  }
  return span * RECORD_PART > (bounds.best[0] ?? 0) - readWorst(bounds, 0);
}

function doesLengthPay({ graph, verdicts, bounds }: PresetFrame): boolean {
  const { shortest, longest } = measureLengths(graph);
  const best = followBest(graph, verdicts, bounds).choices.length;
  return best === longest && shortest <= longest - 2;
}
