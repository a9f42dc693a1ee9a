import type { Machine } from '../situation/machine.ts';
import type { ExploreOptions, Graph } from './graph.ts';
import type { ChoiceTables, TabulatedValuations } from './valuations.ts';

/**
 * Explores node by node in an order in which every choice leads forward, so that whatever leads
 * to a situation comes before it. A slot is a node and a valuation. The first pass finds and
 * numbers what is reached, the second writes it down in arrays of just the right size.
 */
export function exploreTabulated(
  machine: Machine,
  valuations: TabulatedValuations,
  ranks: Int32Array,
  { limit, withoutTimed }: ExploreOptions,
): Graph | null {
  const { count, tables } = valuations;
  const moves = tables.map((list) => list.filter(({ choice }) => !(withoutTimed && choice.timed)));
  const slots = new Int32Array(machine.nodes.length * count); // 0 unmet, -1 met, then number + 1
  slots[machine.start * count + valuations.initial] = -1;
  let size = 0;
  let steps = 0;
  for (const node of ranks) {
    const base = node * count;
    const open = moves[node] ?? [];
    for (let at = 0; at < count; at += 1) {
      if (slots[base + at] === 0) continue;
      if (size === limit) return null;
      size += 1;
      slots[base + at] = size;
      for (const move of open) {
        const to = findSlot(move, at, count);
        if (to < 0) continue;
        steps += 1;
        if (slots[to] === 0) slots[to] = -1;
      }
    }
  }

  const node = new Int32Array(size);
  const valuation = new Int32Array(size);
  const firstStep = new Int32Array(size + 1);
  const stepTo = new Int32Array(steps);
  const stepChoice = new Int32Array(steps);
  let from = 0;
  let step = 0;
  for (const atNode of ranks) {
    const base = atNode * count;
    const open = moves[atNode] ?? [];
    for (let at = 0; at < count; at += 1) {
      if (slots[base + at] === 0) continue;
      node[from] = atNode;
      valuation[from] = at;
      firstStep[from] = step;
      from += 1;
      for (const move of open) {
        const to = findSlot(move, at, count);
        if (to < 0) continue;
        stepTo[step] = (slots[to] as number) - 1; // every slot met was numbered
        stepChoice[step] = move.choice.index;
        step += 1;
      }
    }
  }
  firstStep[size] = step;
  return {
    machine,
    valuations,
    size,
    node,
    valuation,
    firstStep,
    stepTo,
    stepChoice,
    loops: false,
  };
}

/** Where a choice leads from a valuation; -1 where it is not open. Tables cover all valuations. */
function findSlot({ open, after, which, nodes }: ChoiceTables, at: number, count: number): number {
  if (open !== null && open[at] === 0) return -1;
  const then = after === null ? at : (after[at] as number);
  const target = nodes[which === null ? 0 : (which[then] as number)] as number;
  return target * count + then;
}
