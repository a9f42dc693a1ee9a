import type { Bounds } from './bounds.ts';
import type { Graph } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/** 1 for each step that leads to the best total from its situation, by step. */
export function markLossless(graph: Graph, verdicts: Verdicts, bounds: Bounds): Uint8Array {
  const { size, firstStep, stepTo, stepChoice } = graph;
  const marks = new Uint8Array(stepTo.length);
  for (let from = 0; from < size; from += 1) {
    const end = firstStep[from + 1] as number; // in range by construction, as below
    for (let step = firstStep[from] as number; step < end; step += 1) {
      const points = verdicts.points[stepChoice[step] as number] as number;
      const total = points + (bounds.best[stepTo[step] as number] as number);
      if (total === bounds.best[from]) marks[step] = 1;
    }
  }
  return marks;
}
