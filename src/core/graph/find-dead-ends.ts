import type { Graph } from './graph.ts';

/** 1 for each situation in a scene where nothing is open besides a timed choice. */
export function markDeadEnds(graph: Graph): Uint8Array {
  const { machine, size, node, firstStep, stepChoice } = graph;
  const marks = new Uint8Array(size);
  for (let from = 0; from < size; from += 1) {
    if (machine.nodes[node[from] as number]?.scene === null) continue; // in range, as below
    let offered = false;
    for (let step = firstStep[from] as number; step < (firstStep[from + 1] as number); step += 1) {
      if (machine.choices[stepChoice[step] as number]?.timed === false) offered = true;
    }
    if (!offered) marks[from] = 1;
  }
  return marks;
}
