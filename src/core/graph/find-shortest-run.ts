import type { Graph } from './graph.ts';

/**
 * The ids of the choices of a shortest run to the nearest situation that `matches`; of equally
 * short ones, the one whose choices stand first. Null when no run reaches one.
 */
export function findShortestRun(
  graph: Graph,
  matches: (situation: number) => boolean,
): { situation: number; choices: string[] } | null {
  const { size, firstStep, stepTo, stepChoice, machine } = graph;
  const cameBy = new Int32Array(size).fill(-1);
  const cameFrom = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let length = 1; // situation 0, the start, is the first in the queue
  for (let index = 0; index < length; index += 1) {
    const from = queue[index] as number; // in range by construction, as below
    if (matches(from)) return { situation: from, choices: trace(from) };
    for (let step = firstStep[from] as number; step < (firstStep[from + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      if (to === 0 || cameBy[to] !== -1) continue;
      cameBy[to] = step;
      cameFrom[to] = from;
      queue[length] = to;
      length += 1;
    }
  }
  return null;

  function trace(end: number): string[] {
    const choices: string[] = [];
    for (let at = end; at !== 0; at = cameFrom[at] as number) {
      const choice = machine.choices[stepChoice[cameBy[at] as number] as number];
      choices.unshift(choice?.id ?? '');
    }
    return choices;
  }
}
