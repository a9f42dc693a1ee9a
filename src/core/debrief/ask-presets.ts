import type { Stance } from '../ethics/stance.ts';
import { findDefenders } from '../scoring/find-defenders.ts';
import { scoreRun } from '../scoring/score-run.ts';
import type { RunScore } from '../scoring/score-run.ts';
import type { RunInput, WalkedDecision } from '../scoring/walk-run.ts';
import { compareDecision } from './compare-decision.ts';
import type { Defender, PositionDifference } from './debrief.ts';
import { frameLens } from '../scoring/frame-lens.ts';
import type { ScoredSide } from './scored-side.ts';

/** What all the other presets make of a run. */
export interface PresetViews {
  /** By decision. */
  readonly defenders: readonly (readonly Defender[])[];
  /** By decision: the presets in which it loses something. */
  readonly lostAt: readonly (readonly string[])[];
}

/** Asks every preset but the company played, one after the other, and keeps no frame of theirs. */
export function askPresets(
  own: ScoredSide,
  run: RunInput,
  walked: readonly WalkedDecision[],
  presets: readonly Stance[],
): PresetViews {
  const lenses = new Map<string, RunScore>();
  const why = new Map<string, readonly (readonly PositionDifference[])[]>();
  for (const preset of presets) {
    if (preset.id === own.frame.judge.id) continue;
    const frame = frameLens(own.frame, preset);
    const scored = scoreRun(frame, run);
    if ('fault' in scored) throw new Error('a run that fits the graph fits it for every judge');
    const { score } = scored;
    lenses.set(preset.id, score);
    why.set(
      preset.id,
      walked.map((decision, at) =>
        // Where nothing was lost there is nothing to defend.
        own.score.decisions[at]?.loss === 0
          ? []
          : compareDecision(decision, at, own, { frame, score }).positions,
      ),
    );
  }
  return {
    defenders: findDefenders(own.score, lenses).map((stances, at) =>
      stances.map((stance) => ({ stance, positions: why.get(stance)?.[at] ?? [] })),
    ),
    lostAt: walked.map((_, at) =>
      [...lenses]
        .filter(([, lens]) => (lens.decisions[at]?.loss ?? 0) > 0)
        .map(([stance]) => stance),
    ),
  };
}
