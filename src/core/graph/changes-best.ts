import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { measureBounds } from './bounds.ts';
import { exploreMachine } from './explore.ts';
import type { Graph } from './graph.ts';
import { listSteps } from './graph.ts';
import type { PresetFrame } from './graph-check.ts';
import { judgeMachine } from './judge-machine.ts';
import { listNamedPositions } from './list-position-sets.ts';
import { markLossless } from './mark-lossless.ts';

/**
 * Whether another code or stance has other best choices than the frame's own in some situation
 * that can be reached under both.
 */
export function changesBest(frame: PresetFrame, code: Code, stance: Stance): boolean {
  const graph = exploreAs(frame, stance);
  if (graph === null) return false;
  const verdicts = judgeMachine(graph.machine, code, stance);
  const lossless = markLossless(graph, verdicts, measureBounds(graph, verdicts));
  if (graph === frame.graph) return lossless.some((mark, step) => mark !== frame.lossless[step]);
  const bestThere = new Map<string, string>();
  for (let situation = 0; situation < graph.size; situation += 1) {
    bestThere.set(nameSituation(graph, situation), nameBest(graph, lossless, situation));
  }
  for (let situation = 0; situation < frame.graph.size; situation += 1) {
    const there = bestThere.get(nameSituation(frame.graph, situation));
    if (there !== undefined && there !== nameBest(frame.graph, frame.lossless, situation))
      return true;
  }
  return false;
}

/** The frame's own graph where the stance answers the scenario's conditions alike. */
function exploreAs({ graph, preset }: PresetFrame, stance: Stance): Graph | null {
  const { scenario } = graph.machine;
  const alike = listNamedPositions(scenario).every(
    (position) => preset.positions.get(position) === stance.positions.get(position),
  );
  return alike ? graph : exploreMachine(buildMachine(scenario, stance.positions));
}

/** The same in both graphs, whose situations are numbered apart. */
function nameSituation(graph: Graph, situation: number): string {
  const values = graph.valuations.read(graph.valuation[situation] ?? -1);
  return `${graph.node[situation] ?? -1}:${values.join(',')}`;
}

function nameBest(graph: Graph, lossless: Uint8Array, situation: number): string {
  return listSteps(graph, situation)
    .filter((step) => lossless[step] === 1)
    .map((step) => graph.stepChoice[step])
    .join(',');
}
