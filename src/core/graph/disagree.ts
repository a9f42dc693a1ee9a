import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { exploreMachine } from './explore.ts';
import { judgeMachine } from './judge-machine.ts';
import { shareBestRun } from './share-best-run.ts';

/**
 * Whether two stances disagree on a scenario: no best run of one is a best run of the other, on
 * the first one's graph and on the second's (docs/format.md). The scenario has no loop and
 * no dead end under either.
 */
export function doStancesDisagree(
  scenario: Scenario,
  code: Code,
  one: Stance,
  other: Stance,
): boolean {
  return [one, other].every((played) => {
    const graph = exploreMachine(buildMachine(scenario, played.positions));
    if (graph === null) return false;
    const verdicts = judgeMachine(graph.machine, code, one);
    return !shareBestRun(graph, verdicts, judgeMachine(graph.machine, code, other));
  });
}
