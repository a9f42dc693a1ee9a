import type { Stance } from '../ethics/stance.ts';
import { scoreRun } from '../scoring/score-run.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import { walkRun } from '../scoring/walk-run.ts';
import type { RunFault, RunInput } from '../scoring/walk-run.ts';
import { compareDecision } from './compare-decision.ts';
import { frameLens } from '../scoring/frame-lens.ts';
import type { RunLens } from './run-lens.ts';
import { shareScore } from './share-score.ts';

/**
 * The run through another company's eyes: scored by its weights, options and pass mark on the
 * machine of the company played. Works the other company out anew, so ask for one at a time.
 * @param frame of the company played; its graph serves both
 */
export function lookThrough(
  frame: ScoringFrame,
  run: RunInput,
  other: Stance,
): { lens: RunLens } | { fault: RunFault } {
  const walked = walkRun(frame.graph, run);
  if ('fault' in walked) return walked;
  const away = frameLens(frame, other);
  const [here, there] = [scoreRun(frame, run), scoreRun(away, run)];
  if ('fault' in here) return here;
  if ('fault' in there) return there;

  const { score } = there;
  const shares = shareScore(score);
  const home = { frame, score: here.score };
  return {
    lens: {
      stance: other.id,
      score: score.score,
      passed: score.passed,
      passMark: other.passMark,
      earned: score.earned,
      best: score.best,
      worst: score.worst,
      breaches: score.breaches,
      inPoints: shares.inPoints,
      decisions: walked.decisions.map((decision, at) => ({
        ...compareDecision(decision, at, home, { frame: away, score }),
        share: shares.decisions[at] ?? null,
      })),
      record: {
        loss: score.record.loss,
        items: score.record.items.map(({ item, loss }, at) => ({
          item,
          loss,
          share: shares.items[at] ?? null,
        })),
      },
    },
  };
}
