import { measureRecordCost } from './bounds.ts';
import type { Graph } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/** Best and worst totals of the runs that end in an outcome, breaches and records included. */
export interface OutcomeBounds {
  readonly best: number;
  readonly worst: number;
}

/** By outcome id, in file order; only outcomes that are reached. */
export function measureOutcomes(graph: Graph, verdicts: Verdicts): Map<string, OutcomeBounds> {
  const { machine, size, node, firstStep, stepTo, stepChoice } = graph;
  const high = new Float64Array(size).fill(-Infinity);
  const low = new Float64Array(size).fill(Infinity);
  high[0] = 0;
  low[0] = 0;
  const found = new Map<number, OutcomeBounds>();
  for (let from = 0; from < size; from += 1) {
    const first = firstStep[from] as number; // in range by construction, as below
    const end = firstStep[from + 1] as number;
    if (first === end) {
      const known = found.get(node[from] as number);
      const worst = (low[from] as number) - measureRecordCost(graph, verdicts, from);
      found.set(node[from] as number, {
        best: Math.max(known?.best ?? -Infinity, high[from] as number),
        worst: Math.min(known?.worst ?? Infinity, worst),
      });
    }
    for (let step = first; step < end; step += 1) {
      const to = stepTo[step] as number;
      const points = verdicts.points[stepChoice[step] as number] as number;
      high[to] = Math.max(high[to] as number, (high[from] as number) + points);
      low[to] = Math.min(low[to] as number, (low[from] as number) + points);
    }
  }
  return new Map(
    machine.nodes.flatMap(({ id }, index) => {
      const bounds = found.get(index);
      return bounds === undefined ? [] : [[id, bounds] as const];
    }),
  );
}
