import { measureRecordCost, readWorst } from '../graph/bounds.ts';
import type { PresetFrame } from '../graph/graph-check.ts';
import { choiceOf, listSteps } from '../graph/graph.ts';

/**
 * The score that somebody may expect who knows nothing and takes, of the choices offered, the one
 * rated highest (evenly among equals), and writes the record by coin.
 * @param rate by machine choice index
 * @returns 0 to 100, not rounded; 100 where best and worst are one
 */
export function measureGuess(
  { graph, verdicts, bounds }: PresetFrame,
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
  const best = bounds.best[0] ?? 0;
  const worst = readWorst(bounds, 0);
  if (best === worst) return 100;
  return Math.max(0, (100 * ((expected[0] ?? 0) - worst)) / (best - worst));
}
