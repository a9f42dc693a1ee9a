import type { Graph } from './graph.ts';

/**
 * 1 for each situation that can come back: those in a strongly connected part of more than one
 * situation, or with a step to themselves (Tarjan's algorithm, without recursion).
 */
export function markLoops(graph: Graph): Uint8Array {
  const { size, firstStep, stepTo } = graph;
  const loops = new Uint8Array(size);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const nextStep = new Int32Array(size);
  const stack = new Int32Array(size);
  const path = new Int32Array(size);
  let stackLength = 0;
  let pathLength = 0;
  let counter = 0;

  const enter = (situation: number): void => {
    index[situation] = counter;
    low[situation] = counter;
    counter += 1;
    nextStep[situation] = firstStep[situation] as number; // in range by construction, as below
    stack[stackLength] = situation;
    stackLength += 1;
    onStack[situation] = 1;
    path[pathLength] = situation;
    pathLength += 1;
  };

  const close = (situation: number): void => {
    let members = 0;
    let top = -1;
    do {
      stackLength -= 1;
      top = stack[stackLength] as number;
      onStack[top] = 0;
      members += 1;
      if (members > 1 || top !== situation) loops[top] = 1;
    } while (top !== situation);
    if (members > 1) loops[situation] = 1;
  };

  enter(0);
  while (pathLength > 0) {
    const from = path[pathLength - 1] as number;
    const step = nextStep[from] as number;
    if (step < (firstStep[from + 1] as number)) {
      nextStep[from] = step + 1;
      const to = stepTo[step] as number;
      if (to === from) loops[from] = 1;
      if (index[to] === -1) enter(to);
      else if (onStack[to] === 1) low[from] = Math.min(low[from] as number, index[to] as number);
      continue;
    }
    pathLength -= 1;
    if (low[from] === index[from]) close(from);
    if (pathLength > 0) {
      const parent = path[pathLength - 1] as number;
      low[parent] = Math.min(low[parent] as number, low[from] as number);
    }
  }
  return loops;
}
