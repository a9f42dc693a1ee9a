import { exchangePosition } from '../ethics/stance.ts';
import type { Stance } from '../ethics/stance.ts';
import type { Problem } from '../source/problem.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { measureBounds } from './bounds.ts';
import { exploreMachine } from './explore.ts';
import type { Graph } from './graph.ts';
import { listSteps } from './graph.ts';
import { reportWhole } from './graph-check.ts';
import { markLossless } from './mark-lossless.ts';
import type { GraphCheckInput, PresetFrame } from './graph-check.ts';
import { findActs, judgeMachine } from './judge-machine.ts';
import { listNamedPositions } from './list-position-sets.ts';

/**
 * `stance-blind`: positions judge acts here, and yet no exchange of any position's option changes
 * which choices are best anywhere.
 */
export function checkStanceBlind(
  input: GraphCheckInput,
  frames: readonly PresetFrame[],
): Problem[] {
  const { code, scenario } = input;
  const machine = frames[0]?.graph.machine;
  if (machine === undefined) return [];
  const judging = new Set(
    machine.choices
      .flatMap(({ choice }) => findActs(machine, code, choice.acts))
      .flatMap((act) => act.judgements)
      .flatMap(({ degree }) => (typeof degree === 'number' ? [] : [degree.position])),
  );
  if (judging.size === 0) return [];
  const named = listNamedPositions(scenario);
  const used = new Set([...judging, ...named]);
  for (const frame of frames) {
    for (const position of used) {
      for (const option of code.positions.get(position) ?? []) {
        if (frame.preset.positions.get(position) === option) continue;
        const other = exchangePosition(frame.preset, position, option);
        if (changesBest(input, frame, other, named.includes(position))) return [];
      }
    }
  }
  return [reportWhole(input, 'stance-blind', { positions: [...judging].join(', ') })];
}

function changesBest(
  { scenario, code }: GraphCheckInput,
  frame: PresetFrame,
  other: Stance,
  changesMachine: boolean,
): boolean {
  const graph = changesMachine
    ? exploreMachine(buildMachine(scenario, other.positions))
    : frame.graph;
  if (graph === null) return false;
  const verdicts = judgeMachine(graph.machine, code, other);
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
