import { holds } from '../situation/conditions.ts';
import type { Graph } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/**
 * The best and worst totals from each situation to an end, record included (docs/format.md).
 */
export interface Bounds {
  readonly best: Float64Array;
  /** Lowest without a breach; infinite where every run on from here has one. */
  readonly worstClean: Float64Array;
  /** Lowest of all. */
  readonly worstAny: Float64Array;
}

/** One pass from the ends back to the start. The graph has no loop and no dead end. */
export function measureBounds(graph: Graph, verdicts: Verdicts): Bounds {
  const { size, firstStep, stepTo, stepChoice } = graph;
  const { points, breach } = verdicts;
  const best = new Float64Array(size);
  const worstClean = new Float64Array(size);
  const worstAny = new Float64Array(size);
  for (let from = size - 1; from >= 0; from -= 1) {
    const first = firstStep[from] as number; // indexes below are in range by construction
    const end = firstStep[from + 1] as number;
    if (first === end) {
      const cost = measureRecordCost(graph, verdicts, from);
      worstClean[from] = -cost;
      worstAny[from] = -cost;
      continue;
    }
    let high = -Infinity;
    let clean = Infinity;
    let low = Infinity;
    for (let step = first; step < end; step += 1) {
      const to = stepTo[step] as number;
      const choice = stepChoice[step] as number;
      const earned = points[choice] as number;
      const up = earned + (best[to] as number);
      const down = earned + (worstAny[to] as number);
      if (up > high) high = up;
      if (down < low) low = down;
      if (breach[choice] === 0) {
        const kept = earned + (worstClean[to] as number);
        if (kept < clean) clean = kept;
      }
    }
    best[from] = high;
    worstClean[from] = clean;
    worstAny[from] = low;
  }
  return { best, worstClean, worstAny };
}

/** The worst total, as docs/format.md defines it, from a situation on. */
export function readWorst(bounds: Bounds, situation: number): number {
  const clean = bounds.worstClean[situation] ?? Infinity;
  return clean < Infinity ? clean : (bounds.worstAny[situation] ?? 0);
}

/** What a wholly wrong record costs at an outcome. */
export function measureRecordCost(graph: Graph, verdicts: Verdicts, situation: number): number {
  const { record } = graph.machine;
  if (record.length === 0) return 0;
  const values = graph.valuations.read(graph.valuation[situation] ?? 0);
  return record.reduce(
    (sum, item, index) => sum + (holds(item.test, values) ? (verdicts.recordCost[index] ?? 0) : 0),
    0,
  );
}
