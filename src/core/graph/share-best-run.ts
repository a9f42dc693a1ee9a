import { measureBounds } from './bounds.ts';
import type { Graph } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/**
 * Whether some run of the graph is a best run for both judges. Two stances disagree on a scenario
 * when there is none, on the first one's graph and on the second's (docs/format.md).
 */
export function shareBestRun(graph: Graph, one: Verdicts, other: Verdicts): boolean {
  const { size, firstStep, stepTo, stepChoice } = graph;
  const bests = [one, other].map((verdicts) => ({
    points: verdicts.points,
    best: measureBounds(graph, verdicts).best,
  }));
  const shared = new Uint8Array(size);
  for (let from = size - 1; from >= 0; from -= 1) {
    const first = firstStep[from] as number; // in range by construction, as below
    const end = firstStep[from + 1] as number;
    if (first === end) shared[from] = 1;
    for (let step = first; step < end && shared[from] === 0; step += 1) {
      const to = stepTo[step] as number;
      const choice = stepChoice[step] as number;
      const bestForBoth = bests.every(
        ({ points, best }) => (points[choice] as number) + (best[to] as number) === best[from],
      );
      if (bestForBoth && shared[to] === 1) shared[from] = 1;
    }
  }
  return shared[0] === 1;
}
