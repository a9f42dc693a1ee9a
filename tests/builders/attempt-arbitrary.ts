import fc from 'fast-check';
import { exploreMachine } from '../../src/core/graph/explore.ts';
import { buildScenario } from '../../src/core/scenario/scenario.ts';
import { buildScoringFrame } from '../../src/core/scoring/scoring-frame.ts';
import type { ScoringFrame } from '../../src/core/scoring/scoring-frame.ts';
import type { RunInput } from '../../src/core/scoring/walk-run.ts';
import type { Stance } from '../../src/core/ethics/stance.ts';
import { buildMachine } from '../../src/core/situation/build-machine.ts';
import { aCode } from './a-code.ts';
import { aStance } from './a-stance.ts';
import { listAllRuns } from './list-all-runs.ts';
import { scenarioArbitrary } from './scenario-arbitrary.ts';

/** Companies on the code of `aCodeFile` that want different things. */
export const COMPANIES: readonly Stance[] = [
  aStance(),
  aStance({
    id: 'strict-shop',
    weights: { honesty: 2, respect: 5, loyalty: 0 },
    positions: { returns: 'limits', claims: 'verify' },
  }),
  aStance({
    id: 'loyal-shop',
    weights: { honesty: 1, respect: 1, loyalty: 5 },
    positions: { returns: 'limits', claims: 'believe' },
    passMark: 50,
  }),
];

/** Any run of any scenario with any record, and the frame of a company that played it. */
export interface DrawnAttempt {
  readonly frame: ScoringFrame;
  readonly run: RunInput;
}

export const attemptArbitrary: fc.Arbitrary<DrawnAttempt> = fc
  .record({
    file: scenarioArbitrary,
    played: fc.constantFrom(...COMPANIES),
    pick: fc.nat(),
    mask: fc.nat(),
  })
  .map(({ file, played, pick, mask }) => {
    const graph = exploreMachine(buildMachine(buildScenario(file), played.positions));
    if (graph === null) throw new Error('too large');
    const frame = buildScoringFrame(graph, aCode(), played);
    const runs = listAllRuns(graph.machine, frame.code, played);
    const run = runs[pick % runs.length];
    if (run === undefined) throw new Error('no run');
    const record = run.items.filter((_, index) => (mask >> index) % 2 === 1).map(({ id }) => id);
    return { frame, run: { choices: run.choices, record } };
  });
