import { RECORD_PRACTICE } from '../ethics/code.ts';
import type { DebriefRecord } from './debrief.ts';
import type { ScoredSide } from './scored-side.ts';
import type { ScoreShares } from './share-score.ts';

/** The record as it was written, item by item. */
export function debriefRecord({ frame, score }: ScoredSide, shares: ScoreShares): DebriefRecord {
  const practices = new Map(frame.graph.machine.record.map(({ id, practice }) => [id, practice]));
  return {
    loss: score.record.loss,
    items: score.record.items.map(({ item, kept, right, loss }, at) => ({
      item,
      kept,
      keep: kept === right,
      right,
      practice: practices.get(item) ?? RECORD_PRACTICE,
      loss,
      share: shares.items[at] ?? null,
    })),
  };
}
