import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { exploreMachine } from '../graph/explore.ts';
import { followBest } from '../graph/follow-run.ts';
import type { Graph } from '../graph/graph.ts';
import { choiceOf, listSteps } from '../graph/graph.ts';
import { listJudgingPositions } from '../graph/list-judging-positions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { frameLens } from '../scoring/frame-lens.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import { listScenePractices } from '../scoring/list-scene-practices.ts';
import { buildMachine } from '../situation/build-machine.ts';

/** A place at which it is worth stopping to talk. */
export interface Fork {
  readonly scene: string;
  /** What can be said there, in file order; timed choices are nobody's words. */
  readonly choices: readonly string[];
  /** By company, in the order given: the choices that lose nothing there; none where only silence does. */
  readonly best: readonly { readonly stance: string; readonly choices: readonly string[] }[];
  /** Whether some company would rather have something else than the own one. */
  readonly parts: boolean;
  /** Practices that judge what can be done there, and positions that such a judgement hangs on. */
  readonly practices: readonly string[];
  readonly positions: readonly string[];
}

/**
 * The forks of a contact for a group's talk: places along the own company's best run at which
 * companies part ways, then those at which most is at stake; in the order of the run.
 * @param most how many at most
 */
export function listForks(
  scenario: Scenario,
  code: Code,
  stances: readonly Stance[],
  own: Stance,
  most: number,
): readonly Fork[] {
  const graph = exploreMachine(buildMachine(scenario, own.positions));
  if (graph === null) return [];
  const mine = frameLens({ graph, code }, own);
  const lenses = stances.map((stance) => frameLens({ graph, code }, stance));
  const path = listPath(mine).map((situation) => {
    const steps = listSteps(graph, situation);
    const offered = steps.filter((step) => !choiceOf(graph, step).timed);
    const losses = offered.map((step) => (mine.bounds.best[situation] ?? 0) - total(mine, step));
    const best = lenses.map((lens) => ({
      stance: lens.judge.id,
      choices: offered
        .filter((step) => total(lens, step) === lens.bounds.best[situation])
        .map((step) => choiceOf(graph, step).id),
    }));
    const home = best.find(({ stance }) => stance === own.id)?.choices ?? [];
    return {
      scene: sceneOf(graph, situation),
      choices: offered.map((step) => choiceOf(graph, step).id),
      best,
      parts: best.some(
        ({ choices }) =>
          home.length > 0 && choices.length > 0 && !choices.some((id) => home.includes(id)),
      ),
      stakes: Math.max(0, ...losses),
    };
  });
  const chosen = new Set(
    path
      .filter(({ choices }) => choices.length > 1)
      .toSorted((a, b) => Number(b.parts) - Number(a.parts) || b.stakes - a.stakes)
      .slice(0, most),
  );
  return path
    .filter((place) => chosen.has(place))
    .map(({ stakes: _stakes, ...place }) => ({
      ...place,
      practices: listScenePractices(scenario, code, place.scene),
      positions: listJudgingPositions(
        graph.machine,
        code,
        graph.machine.nodes.find(({ id }) => id === place.scene)?.choices ?? [],
      ),
    }));
}

/** Situations along the best run, from the start. */
function listPath({ graph, verdicts, bounds }: ScoringFrame): number[] {
  let situation = 0;
  return followBest(graph, verdicts, bounds).choices.map((choice) => {
    const here = situation;
    const step = listSteps(graph, here).find((one) => graph.stepChoice[one] === choice);
    situation = graph.stepTo[step ?? -1] ?? -1;
    return here;
  });
}

function total({ graph, verdicts, bounds }: ScoringFrame, step: number): number {
  const points = verdicts.points[graph.stepChoice[step] ?? -1] ?? 0;
  return points + (bounds.best[graph.stepTo[step] ?? -1] ?? 0);
}

function sceneOf({ machine, node }: Graph, situation: number): string {
  return machine.nodes[node[situation] ?? -1]?.id ?? '';
}
