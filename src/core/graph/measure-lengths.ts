import type { Graph } from './graph.ts';

/** Fewest and most choices of any run. */
export function measureLengths(graph: Graph): { shortest: number; longest: number } {
  const { size, firstStep, stepTo } = graph;
  const shortest = new Int32Array(size);
  const longest = new Int32Array(size);
  for (let from = size - 1; from >= 0; from -= 1) {
    const first = firstStep[from] as number; // in range by construction, as below
    const end = firstStep[from + 1] as number;
    if (first === end) continue;
    let few = Infinity;
    let many = 0;
    for (let step = first; step < end; step += 1) {
      const to = stepTo[step] as number;
      few = Math.min(few, shortest[to] as number);
      many = Math.max(many, longest[to] as number);
    }
    shortest[from] = few + 1;
    longest[from] = many + 1;
  }
  return { shortest: shortest[0] ?? 0, longest: longest[0] ?? 0 };
}
