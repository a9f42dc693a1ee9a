import type { Problem } from '../source/problem.ts';
import type { Stance } from '../ethics/stance.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { measureBounds } from './bounds.ts';
import { checkCues } from './check-cues.ts';
import { checkPresets } from './check-presets.ts';
import { checkReach } from './check-reach.ts';
import { checkStanceBlind } from './check-stance-blind.ts';
import { checkSteps } from './check-steps.ts';
import { exploreMachine } from './explore.ts';
import type { Graph } from './graph.ts';
import { markLossless } from './mark-lossless.ts';
import type { GraphCheckInput, PresetFrame } from './graph-check.ts';
import { judgeMachine } from './judge-machine.ts';
import { listNamedPositions } from './list-position-sets.ts';

/** Every check that looks at all runs of a scenario (docs/format.md). */
export function checkGraph(input: GraphCheckInput): Problem[] {
  const { problems, sound } = checkReach(input);
  // Without an end to every run there is no best and no worst.
  if (!sound) return problems;
  const frames = buildFrames(input);
  const checks = [checkSteps, checkPresets, checkStanceBlind, checkCues];
  return [
    ...problems,
    ...checks.flatMap((check) => {
      input.onProgress?.();
      return check(input, frames);
    }),
  ];
}

/** A frame for each preset; those that answer the scenario's questions alike share one graph. */
export function buildFrames({
  scenario,
  code,
  presets,
  onProgress,
}: Pick<GraphCheckInput, 'scenario' | 'code' | 'presets' | 'onProgress'>): PresetFrame[] {
  const named = listNamedPositions(scenario);
  const graphs = new Map<string, Graph | null>();
  const explore = (preset: Stance): Graph | null => {
    const answers = named.map((position) => preset.positions.get(position)).join(' ');
    const known = graphs.get(answers);
    if (known !== undefined) return known;
    const graph = exploreMachine(buildMachine(scenario, preset.positions));
    graphs.set(answers, graph);
    return graph;
  };
  return presets.flatMap((preset) => {
    onProgress?.();
    const graph = explore(preset);
    if (graph === null) return [];
    const verdicts = judgeMachine(graph.machine, code, preset);
    const bounds = measureBounds(graph, verdicts);
    return [{ preset, graph, verdicts, bounds, lossless: markLossless(graph, verdicts, bounds) }];
  });
}
