import type { Code } from '../core/ethics/code.ts';
import type { Stance } from '../core/ethics/stance.ts';
import { exploreMachine } from '../core/graph/explore.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { buildScoringFrame } from '../core/scoring/scoring-frame.ts';
import type { ScoringFrame } from '../core/scoring/scoring-frame.ts';
import { buildMachine } from '../core/situation/build-machine.ts';

/** What every run of a contact under a company is measured against; null for one too large. */
export function frameRun(scenario: Scenario, code: Code, stance: Stance): ScoringFrame | null {
  const graph = exploreMachine(buildMachine(scenario, stance.positions));
  return graph === null ? null : buildScoringFrame(graph, code, stance);
}
