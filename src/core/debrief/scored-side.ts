import type { RunScore } from '../scoring/score-run.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';

/** A run as one company scores it, and what it was measured against. */
export interface ScoredSide {
  readonly frame: ScoringFrame;
  readonly score: RunScore;
}
