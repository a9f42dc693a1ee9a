import { holds } from '../situation/conditions.ts';
import type { Machine } from '../situation/machine.ts';
import { applyEffects, findTarget } from '../situation/take-choice.ts';
import type { ExploreOptions, Graph } from './graph.ts';
import { GrowingInts } from './growing-ints.ts';
import { buildSituationIndex } from './situation-index.ts';
import { sortGraph } from './sort-graph.ts';
import { internValuations } from './valuations.ts';

/** Explores any machine: choices may lead back, and variables may have any range. */
export function exploreFreely(
  machine: Machine,
  { limit, withoutTimed }: ExploreOptions,
): Graph | null {
  const valuations = internValuations(machine);
  const index = buildSituationIndex();
  const node = new GrowingInts();
  const valuation = new GrowingInts();
  const firstStep = new GrowingInts();
  const stepTo = new GrowingInts();
  const stepChoice = new GrowingInts();

  const meet = (atNode: number, atValuation: number): number => {
    const situation = index.find(atNode, atValuation, node.length);
    if (situation === node.length) {
      node.push(atNode);
      valuation.push(atValuation);
    }
    return situation;
  };

  meet(machine.start, valuations.initial);
  for (let from = 0; from < node.length; from += 1) {
    if (node.length > limit) return null;
    const values = valuations.read(valuation.items[from] as number); // from is below the length
    firstStep.push(stepTo.length);
    for (const choice of machine.nodes[node.items[from] as number]?.choices ?? []) {
      if ((withoutTimed && choice.timed) || !holds(choice.test, values)) continue;
      const after = applyEffects(choice.effects, values);
      stepTo.push(meet(findTarget(choice.targets, after), valuations.intern(after)));
      stepChoice.push(choice.index);
    }
  }
  firstStep.push(stepTo.length);

  return sortGraph({
    machine,
    valuations,
    size: node.length,
    node: node.finish(),
    valuation: valuation.finish(),
    firstStep: firstStep.finish(),
    stepTo: stepTo.finish(),
    stepChoice: stepChoice.finish(),
    loops: false,
  });
}
