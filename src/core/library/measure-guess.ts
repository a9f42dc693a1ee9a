import { readWorst } from '../graph/bounds.ts';
import type { PresetFrame } from '../graph/graph-check.ts';
import { measureGuessing } from '../graph/measure-guessing.ts';

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
  const best = bounds.best[0] ?? 0;
  const worst = readWorst(bounds, 0);
  if (best === worst) return 100;
  return Math.max(0, (100 * (measureGuessing(graph, verdicts, rate) - worst)) / (best - worst));
}
