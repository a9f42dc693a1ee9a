import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { exploreMachine } from '../graph/explore.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { rankStakes } from './rank-stakes.ts';
import { buildScoringFrame } from './scoring-frame.ts';

/**
 * The values that a scenario is about in one company, the weightiest first, at most four; for
 * cards. Explores the whole scenario, so work it out beforehand. Empty for one that is too large.
 */
export function measureStakes(scenario: Scenario, code: Code, stance: Stance): readonly string[] {
  const graph = exploreMachine(buildMachine(scenario, stance.positions));
  return graph === null ? [] : rankStakes(buildScoringFrame(graph, code, stance).values);
}
