import type { ScoringFrame } from '../scoring/scoring-frame.ts';

/**
 * The choices of the best run on from a situation, as indexes of the machine; ties go to the
 * choice that stands first, as for the best run of all.
 */
export function followBestFrom(frame: ScoringFrame, situation: number): readonly number[] {
  const { graph, verdicts, bounds } = frame;
  const { firstStep, stepTo, stepChoice } = graph;
  const totalOf = (step: number): number =>
    (verdicts.points[stepChoice[step] ?? -1] ?? 0) + (bounds.best[stepTo[step] ?? -1] ?? 0);
  const choices: number[] = [];
  let from = situation;
  for (;;) {
    const best = bounds.best[from] ?? Number.NaN;
    let step = firstStep[from] ?? 0;
    const end = firstStep[from + 1] ?? 0;
    if (step === end) return choices;
    while (step < end && totalOf(step) !== best) step += 1;
    if (step === end) throw new Error('no step reaches the best total of its situation');
    choices.push(stepChoice[step] ?? -1);
    from = stepTo[step] ?? -1;
  }
}
