import type { Graph } from './graph.ts';

/** A run by the ids of its choices, and the situation it leads to. */
export interface ShortestRun {
  readonly situation: number;
  readonly choices: readonly string[];
}

/**
 * A shortest run to the nearest situation of each group; of equally short ones, the one whose
 * choices stand first.
 * @param groupOf the group of a situation, or null where nothing is looked for there
 */
export function findShortestRuns(
  graph: Graph,
  groupOf: (situation: number) => number | null,
): Map<number, ShortestRun> {
  const { size, firstStep, stepTo } = graph;
  const cameBy = new Int32Array(size).fill(-1);
  const cameFrom = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  const nearest = new Map<number, number>();
  let length = 1; // situation 0, the start, is the first in the queue
  for (let index = 0; index < length; index += 1) {
    const from = queue[index] as number; // in range by construction, as below
    const group = groupOf(from);
    if (group !== null && !nearest.has(group)) nearest.set(group, from);
    for (let step = firstStep[from] as number; step < (firstStep[from + 1] as number); step += 1) {
      const to = stepTo[step] as number;
      if (to === 0 || cameBy[to] !== -1) continue;
      cameBy[to] = step;
      cameFrom[to] = from;
      queue[length] = to;
      length += 1;
    }
  }
  return new Map(
    [...nearest].map(([group, situation]) => [
      group,
      { situation, choices: traceChoices(graph, situation, cameBy, cameFrom) },
    ]),
  );
}

function traceChoices(
  { machine, stepChoice }: Graph,
  end: number,
  cameBy: Int32Array,
  cameFrom: Int32Array,
): string[] {
  const choices: string[] = [];
  for (let at = end; at !== 0; at = cameFrom[at] as number) {
    choices.push(machine.choices[stepChoice[cameBy[at] as number] as number]?.id ?? '');
  }
  return choices.toReversed();
}
