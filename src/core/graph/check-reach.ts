import type { Path, Problem } from '../source/problem.ts';
import { reportProblem } from '../source/report-problem.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { exploreMachine } from './explore.ts';
import type { Graph } from './graph.ts';
import { markDeadEnds } from './find-dead-ends.ts';
import { markLoops } from './find-loop.ts';
import { findShortestRuns } from './find-shortest-run.ts';
import { pathOfChoice } from './graph-check.ts';
import type { GraphCheckInput } from './graph-check.ts';
import { listNamedPositions, listPositionSets } from './list-position-sets.ts';

/** Combinations of options tried; more is more than anyone can have meant. */
const MAX_POSITION_SETS = 4096;

/**
 * What runs can and cannot reach, under every combination of options of the positions that the
 * scenario asks about: `unreachable`, `dead-end`, `loop`, `too-large`, `silence-only`.
 */
export function checkReach(input: GraphCheckInput): { problems: Problem[]; sound: boolean } {
  const { source, scenario, code } = input;
  const tooLarge = (): { problems: Problem[]; sound: boolean } => ({
    problems: [reportProblem(source, 'too-large', ['variables'], 'too-many-situations')],
    sound: false,
  });
  const sets = listPositionSets(code, listNamedPositions(scenario), MAX_POSITION_SETS);
  if (sets === null) return tooLarge();

  const reachedNodes = new Set<string>();
  const spokenNodes = new Set<string>();
  const openChoices = new Set<string>();
  const deadEnds = new Map<string, readonly string[]>();
  let loop: { scene: string; choices: readonly string[] } | null = null;
  const hasTimed = scenario.scenes.some((scene) =>
    scene.choices.some(({ after }) => after !== null),
  );

  for (const positions of sets) {
    input.onProgress?.();
    const machine = buildMachine(scenario, positions);
    const graph = exploreMachine(machine);
    if (graph === null) return tooLarge();
    markReached(graph, reachedNodes, openChoices);
    for (const [scene, choices] of findDeadEnds(graph)) {
      const known = deadEnds.get(scene);
      if (known === undefined || choices.length < known.length) deadEnds.set(scene, choices);
    }
    if (graph.loops) {
      const found = findLoop(graph);
      if (loop === null || (found !== null && found.choices.length < loop.choices.length)) {
        loop = found;
      }
    }
    const spoken = hasTimed ? exploreMachine(machine, { withoutTimed: true }) : graph;
    if (spoken !== null) markReached(spoken, spokenNodes, new Set());
  }

  const problems: Problem[] = [];
  const report = (
    kindOfProblem: Problem['code'],
    path: Path,
    id: string,
    choices?: readonly string[],
  ): void => {
    const kind = path[0] === 'outcomes' ? 'outcome' : path.length > 2 ? 'choice' : 'scene';
    const detail = kindOfProblem === 'unreachable' ? `unreachable-${kind}` : kindOfProblem;
    const problem = reportProblem(source, kindOfProblem, path, detail, { id }, 'key');
    problems.push(choices === undefined ? problem : { ...problem, choices });
  };
  for (const scene of scenario.scenes) {
    if (!reachedNodes.has(scene.id)) {
      report('unreachable', ['scenes', scene.id], scene.id);
      continue;
    }
    for (const { id } of scene.choices) {
      if (!openChoices.has(`${scene.id} ${id}`)) {
        report('unreachable', pathOfChoice(scene.id, id), id);
      }
    }
  }
  for (const { id } of scenario.outcomes) {
    if (!reachedNodes.has(id)) report('unreachable', ['outcomes', id], id);
    else if (!spokenNodes.has(id)) report('silence-only', ['outcomes', id], id);
  }
  for (const [scene, choices] of deadEnds) report('dead-end', ['scenes', scene], scene, choices);
  if (loop !== null) report('loop', ['scenes', loop.scene], loop.scene, loop.choices);
  return { problems, sound: deadEnds.size === 0 && loop === null };
}

function markReached(graph: Graph, nodes: Set<string>, choices: Set<string>): void {
  const { machine } = graph;
  const nodeMarks = new Uint8Array(machine.nodes.length);
  const choiceMarks = new Uint8Array(machine.choices.length);
  for (const node of graph.node) nodeMarks[node] = 1;
  for (const choice of graph.stepChoice) choiceMarks[choice] = 1;
  for (const [index, node] of machine.nodes.entries()) {
    if (nodeMarks[index] === 0) continue;
    nodes.add(node.id);
    for (const choice of node.choices) {
      if (choiceMarks[choice.index] === 1) choices.add(`${node.id} ${choice.id}`);
    }
  }
}

/** A shortest run to each scene in which a run can be stuck. */
export function findDeadEnds(graph: Graph): Map<string, readonly string[]> {
  const marks = markDeadEnds(graph);
  if (!marks.includes(1)) return new Map();
  const runs = findShortestRuns(graph, (situation) =>
    marks[situation] === 1 ? (graph.node[situation] ?? null) : null,
  );
  return new Map(
    [...runs].map(([node, { choices }]) => [graph.machine.nodes[node]?.id ?? '', choices]),
  );
}

/** A shortest run to a situation that can come back, and the scene it is in; null without one. */
export function findLoop(graph: Graph): { scene: string; choices: readonly string[] } | null {
  const marks = markLoops(graph);
  const run = findShortestRuns(graph, (situation) => (marks[situation] === 1 ? 0 : null)).get(0);
  if (run === undefined) return null;
  const scene = graph.machine.nodes[graph.node[run.situation] ?? -1]?.id ?? '';
  return { scene, choices: run.choices };
}
