import { findDeadEnds, findLoop } from '../core/graph/check-reach.ts';
import { exploreMachine } from '../core/graph/explore.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Code } from '../core/ethics/code.ts';
import type { Stance } from '../core/ethics/stance.ts';
import type { Problem } from '../core/source/problem.ts';
import type { Source } from '../core/source/read-source.ts';
import { reportProblem } from '../core/source/report-problem.ts';
import { buildMachine } from '../core/situation/build-machine.ts';
import { loadCode, loadStance } from './load-ethics.ts';
import { loadScenario } from './load-scenario.ts';

/** A scenario explored as a stance plays it, and the stance that judges it. */
export interface LoadedFrame {
  readonly code: Code;
  readonly stance: Stance;
  readonly judge: Stance;
  readonly graph: Graph;
}

/** Files by their paths; `through` judges, if given. */
export interface FrameFiles {
  readonly scenario: string;
  readonly stance: string;
  readonly through: string | null;
  readonly code: string;
}

/**
 * Reads what `score` and `analyse` need, and nothing else: no texts, cast or presets. Refuses
 * content that cannot be played (docs/format.md).
 */
export function loadFrame(files: FrameFiles): { frame: LoadedFrame } | { problems: Problem[] } {
  const code = loadCode(files.code);
  const stance = loadStance(files.stance, code);
  const judge = files.through === null ? stance : loadStance(files.through, code);
  const scenario = loadScenario(files.scenario, code);
  const loaded = [code, stance, ...(judge === stance ? [] : [judge]), scenario];
  const problems = loaded.flatMap((one) => one.problems);
  if (
    code.content === null ||
    stance.content === null ||
    judge.content === null ||
    scenario.content === null
  ) {
    return { problems };
  }
  const graph = exploreMachine(buildMachine(scenario.content, stance.content.positions));
  if (graph === null) {
    return {
      problems: [reportProblem(scenario.source, 'too-large', ['variables'], 'too-many-situations')],
    };
  }
  const stuck = findStuck(scenario.source, graph);
  if (stuck.length > 0) return { problems: stuck };
  return {
    frame: { code: code.content, stance: stance.content, judge: judge.content, graph },
  };
}

function findStuck(source: Source, graph: Graph): Problem[] {
  const report = (
    code: 'dead-end' | 'loop',
    scene: string,
    choices: readonly string[],
  ): Problem => ({
    ...reportProblem(source, code, ['scenes', scene], code, { id: scene }, 'key'),
    choices,
  });
  const loop = graph.loops ? findLoop(graph) : null;
  return [
    ...[...findDeadEnds(graph)].map(([scene, choices]) => report('dead-end', scene, choices)),
    ...(loop === null ? [] : [report('loop', loop.scene, loop.choices)]),
  ];
}
