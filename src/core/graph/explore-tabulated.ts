import type { Machine } from '../situation/machine.ts';
import type { ExploreOptions, Graph } from './explore.ts';
import { GrowingInts } from './growing-ints.ts';
import type { TabulatedValuations } from './valuations.ts';

/**
 * Explores node by node in an order in which every choice leads forward, so that whatever leads
 * to a situation comes before it and each is left but once. A slot is a node and a valuation.
 */
export function exploreTabulated(
  machine: Machine,
  valuations: TabulatedValuations,
  ranks: Int32Array,
  { limit, withoutTimed }: ExploreOptions,
): Graph | null {
  const { count, tables } = valuations;
  const slots = new Int32Array(machine.nodes.length * count); // 0 unmet, 1 met, then number + 2
  const node = new GrowingInts();
  const valuation = new GrowingInts();
  const firstStep = new GrowingInts();
  const stepTo = new GrowingInts(4096);
  const stepChoice = new GrowingInts(4096);
  slots[machine.start * count + valuations.initial] = 1;

  for (const atNode of ranks) {
    const moves = (tables[atNode] ?? []).filter(({ choice }) => !(withoutTimed && choice.timed));
    const base = atNode * count;
    for (let at = 0; at < count; at += 1) {
      if (slots[base + at] === 0) continue;
      if (node.length === limit) return null;
      slots[base + at] = node.length + 2;
      node.push(atNode);
      valuation.push(at);
      firstStep.push(stepTo.length);
      for (const { choice, open, after, which, nodes } of moves) {
        if (open !== null && open[at] === 0) continue;
        const then = after === null ? at : (after[at] as number); // tables cover every valuation
        const target = nodes[which === null ? 0 : (which[then] as number)] as number;
        const to = target * count + then;
        if (slots[to] === 0) slots[to] = 1;
        stepTo.push(to);
        stepChoice.push(choice.index);
      }
    }
  }
  firstStep.push(stepTo.length);

  const targets = stepTo.finish();
  for (let step = 0; step < targets.length; step += 1) {
    targets[step] = (slots[targets[step] as number] as number) - 2; // every slot met was left
  }
  return {
    machine,
    valuations,
    size: node.length,
    node: node.finish(),
    valuation: valuation.finish(),
    firstStep: firstStep.finish(),
    stepTo: targets,
    stepChoice: stepChoice.finish(),
    loops: false,
  };
}
