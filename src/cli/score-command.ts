import { buildScoringFrame } from '../core/scoring/scoring-frame.ts';
import { scoreRun } from '../core/scoring/score-run.ts';
import type { RunScore } from '../core/scoring/score-run.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import { nameFrame } from './frame-names.ts';
import { describeRunFault } from './describe-run-fault.ts';
import { openFrame } from './frame-arguments.ts';
import { requireOption } from './parse-arguments.ts';
import type { Arguments, OptionTypes } from './parse-arguments.ts';
import { printScores } from './print-scores.ts';
import { readRuns } from './read-runs.ts';
import type { Terminal } from './terminal.ts';

export const SCORE_OPTIONS: OptionTypes = { runs: 'string' };

/** `goodfaith score SCENARIO --stance … --runs …`; returns the exit status. */
export function runScore(args: Arguments, terminal: Terminal, project: ProjectLayout): number {
  const runsFile = requireOption(args, 'runs');
  const loaded = openFrame(args, terminal, project);
  if (loaded === null) return 1;
  const runs = readRuns(runsFile);
  const frame = buildScoringFrame(loaded.graph, loaded.code, loaded.judge);
  const scores = runs.map((run, index) => {
    const scored = scoreRun(frame, run);
    if ('fault' in scored) throw describeRunFault(scored.fault, index + 1);
    return scored.score;
  });
  const names = nameFrame(loaded);
  if (args.flags.has('json')) {
    terminal.print(JSON.stringify({ ...names, runs: scores.map(serialiseScore) }, null, 2));
  } else {
    printScores(terminal, names, frame, scores);
  }
  return 0;
}

function serialiseScore(score: RunScore): object {
  return {
    ...score,
    values: Object.fromEntries(score.values),
    record: {
      ...score.record,
      items: score.record.items.map(({ item, kept, right }) => ({ item, kept, right })),
    },
  };
}
