import { measureRecordCost } from './bounds.ts';
import type { Graph } from './graph.ts';
import { choiceOf, listSteps } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/**
 * The expected total of someone who takes, of the choices offered, one rated highest, evenly among
 * equals, and writes the record by coin.
 * @param rate by machine choice index
 */
export function measureGuessing(
  graph: Graph,
  verdicts: Verdicts,
  rate: (choice: number) => number,
): number {
  const expected = new Float64Array(graph.size);
  for (let from = graph.size - 1; from >= 0; from -= 1) {
    const steps = listSteps(graph, from);
    if (steps.length === 0) {
      expected[from] = -measureRecordCost(graph, verdicts, from) / 2;
      continue;
    }
    const offered = steps.filter((step) => !choiceOf(graph, step).timed);
    const rates = offered.map((step) => rate(graph.stepChoice[step] ?? -1));
    const top = Math.max(...rates);
    const picked = offered.filter((_, index) => rates[index] === top);
    const total = picked.reduce((sum, step) => {
      const points = verdicts.points[graph.stepChoice[step] ?? -1] ?? 0;
      return sum + points + (expected[graph.stepTo[step] ?? -1] ?? 0);
    }, 0);
    expected[from] = total / picked.length;
  }
  return expected[0] ?? 0;
}

/**
 * The best total of a run none of whose choices earns anything, with a right record; minus
 * infinity where there is no such run.
 */
export function measureIdling(graph: Graph, verdicts: Verdicts): number {
  const best = new Float64Array(graph.size).fill(-Infinity);
  for (let from = graph.size - 1; from >= 0; from -= 1) {
    const steps = listSteps(graph, from);
    if (steps.length === 0) best[from] = 0;
    for (const step of steps) {
      const points = verdicts.points[graph.stepChoice[step] ?? -1] ?? 0;
      if (points > 0) continue;
      best[from] = Math.max(best[from] ?? 0, points + (best[graph.stepTo[step] ?? -1] ?? 0));
    }
  }
  return best[0] ?? -Infinity;
}
