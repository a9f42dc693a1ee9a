import type { Graph } from './graph.ts';

/**
 * The number of distinct sequences of choices from the start to an end. It outgrows numbers, so
 * plain arithmetic serves only as long as it is exact.
 */
export function countRuns(graph: Graph): bigint {
  const counts = new Float64Array(graph.size);
  for (let from = graph.size - 1; from >= 0; from -= 1) {
    const first = graph.firstStep[from] as number; // in range by construction, as below
    const end = graph.firstStep[from + 1] as number;
    let sum = first === end ? 1 : 0;
    for (let step = first; step < end; step += 1)
      sum += counts[graph.stepTo[step] as number] as number;
    if (sum > Number.MAX_SAFE_INTEGER) return countManyRuns(graph);
    counts[from] = sum;
  }
  return BigInt(counts[0] ?? 0);
}

/** With whole numbers of any size, let go as soon as nothing asks for them any more. */
function countManyRuns({ size, firstStep, stepTo }: Graph): bigint {
  const asking = new Int32Array(size);
  for (const to of stepTo) asking[to] = (asking[to] as number) + 1;
  const counts: (bigint | undefined)[] = Array.from({ length: size });
  for (let from = size - 1; from >= 0; from -= 1) {
    const first = firstStep[from] as number;
    const end = firstStep[from + 1] as number;
    let sum = first === end ? 1n : 0n;
    for (let step = first; step < end; step += 1) {
      const to = stepTo[step] as number;
      sum += counts[to] ?? 0n;
      const left = (asking[to] as number) - 1;
      asking[to] = left;
      if (left === 0) counts[to] = undefined;
    }
    counts[from] = sum;
  }
  return counts[0] ?? 0n;
}
