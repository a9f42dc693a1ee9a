import type { Debrief, LossAddress } from '../../core/debrief/debrief.ts';

/** A loss with its place; they and the score add up to 100, or in points to the best. */
export interface PlacedLoss {
  readonly at: LossAddress;
  readonly loss: number;
  /** 0 means "under 1"; null where losses are shown in points. */
  readonly share: number | null;
}

/** Every loss of a run in its order, the record's last. */
export function listLosses({ decisions, record }: Debrief): readonly PlacedLoss[] {
  return [
    ...decisions.map(({ decision, loss, share }) => ({
      at: { kind: 'decision', decision } as const,
      loss,
      share,
    })),
    ...record.items.map(({ item, loss, share }) => ({
      at: { kind: 'record', item } as const,
      loss,
      share,
    })),
  ].filter(({ loss }) => loss > 0);
}
