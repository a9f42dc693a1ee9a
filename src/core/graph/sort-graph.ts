import type { Graph } from './graph.ts';

/**
 * Numbers the situations anew so that every step leads to a higher number (Kahn's algorithm);
 * where some can come back, leaves the graph as it is and says so.
 */
export function sortGraph(graph: Graph): Graph {
  const { size, firstStep, stepTo, stepChoice } = graph;
  const incoming = new Int32Array(size);
  for (const to of stepTo) incoming[to] = (incoming[to] as number) + 1;
  const order = new Int32Array(size);
  let length = incoming[0] === 0 ? 1 : 0; // the start is the only one that nothing need lead to
  for (let index = 0; index < length; index += 1) {
    const from = order[index] as number;
    for (let step = firstStep[from] as number; step < (firstStep[from + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      const left = (incoming[to] as number) - 1;
      incoming[to] = left;
      if (left === 0) {
        order[length] = to;
        length += 1;
      }
    }
  }
  if (length < size) return { ...graph, loops: true };

  const numberOf = new Int32Array(size);
  order.forEach((from, number) => {
    numberOf[from] = number;
  });
  const sorted = {
    node: order.map((from) => graph.node[from] as number),
    valuation: order.map((from) => graph.valuation[from] as number),
    firstStep: new Int32Array(size + 1),
    stepTo: new Int32Array(stepTo.length),
    stepChoice: new Int32Array(stepTo.length),
  };
  let written = 0;
  order.forEach((from, number) => {
    sorted.firstStep[number] = written;
    for (let step = firstStep[from] as number; step < (firstStep[from + 1] as number); step += 1) {
      sorted.stepTo[written] = numberOf[stepTo[step] as number] as number;
      sorted.stepChoice[written] = stepChoice[step] as number;
      written += 1;
    }
  });
  sorted.firstStep[size] = written;
  return { ...graph, ...sorted };
}
