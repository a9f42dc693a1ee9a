import type { Bounds } from './bounds.ts';
import { choiceOf, listSteps } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/** A run through a graph: its steps and the situation it ends in. */
export interface GraphRun {
  /** Choice indexes. */
  readonly choices: readonly number[];
  readonly end: number;
}

/** The best run on from a situation; ties go to the choice that stands first in the file. */
export function followBest(graph: Graph, verdicts: Verdicts, bounds: Bounds, start = 0): GraphRun {
  return follow(graph, verdicts, bounds.best, () => true, start);
}

/** The worst run, without a breach where there is one; ties as for the best. */
export function followWorst(graph: Graph, verdicts: Verdicts, bounds: Bounds): GraphRun {
  const { worstClean, worstAny } = bounds;
  return (worstClean[0] ?? Infinity) < Infinity
    ? follow(graph, verdicts, worstClean, (choice) => verdicts.breach[choice] === 0)
    : follow(graph, verdicts, worstAny, () => true);
}

/**
 * A run between the two: at each place the middle one, by loss, of the choices that are no breach
 * and can be made; of an even number, the better of the two.
 */
export function followMiddle(graph: Graph, verdicts: Verdicts, bounds: Bounds): GraphRun {
  const total = (step: number): number =>
    (verdicts.points[choiceOf(graph, step).index] ?? 0) +
    (bounds.best[graph.stepTo[step] ?? -1] ?? 0);
  const choices: number[] = [];
  let from = 0;
  for (let steps = listSteps(graph, from); steps.length > 0; steps = listSteps(graph, from)) {
    const offered = steps.filter((step) => !choiceOf(graph, step).timed);
    const clean = offered.filter((step) => verdicts.breach[choiceOf(graph, step).index] === 0);
    const ranked = (clean.length > 0 ? clean : offered).toSorted((a, b) => total(b) - total(a));
    const middle = ranked[Math.floor((ranked.length - 1) / 2)];
    if (middle === undefined) throw new Error('nothing is offered: the scenario was not checked');
    choices.push(choiceOf(graph, middle).index);
    from = graph.stepTo[middle] ?? -1;
  }
  return { choices, end: from };
}

function follow(
  graph: Graph,
  { points }: Verdicts,
  totals: Float64Array,
  allows: (choice: number) => boolean,
  start = 0,
): GraphRun {
  const { firstStep, stepTo, stepChoice } = graph;
  const choices: number[] = [];
  let from = start;
  while (firstStep[from] !== firstStep[from + 1]) {
    const total = totals[from] as number; // situations are in range by construction
    let step = firstStep[from] as number;
    const end = firstStep[from + 1] as number;
    while (
      step < end &&
      !(
        allows(stepChoice[step] as number) &&
        (points[stepChoice[step] as number] as number) +
          (totals[stepTo[step] as number] as number) ===
          total
      )
    ) {
      step += 1;
    }
    if (step === end) throw new Error('no step reaches the total of its situation');
    choices.push(stepChoice[step] as number);
    from = stepTo[step] as number;
  }
  return { choices, end: from };
}
