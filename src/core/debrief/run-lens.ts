import type { PositionDifference } from './debrief.ts';

/** How a decision looks from another company: right means no loss and no breach. */
export type LensChange = 'same' | 'right-there-not-here' | 'right-here-not-there';

export interface LensOption {
  readonly choice: string;
  readonly breach: boolean;
  /** Losses in the company played, and in the other. */
  readonly here: number;
  readonly there: number;
}

export interface LensDecision {
  readonly decision: number;
  readonly scene: string;
  readonly choice: string;
  readonly change: LensChange;
  /** In the other company. */
  readonly points: number;
  readonly loss: number;
  /** As in the debrief, with the lens' own score. */
  readonly share: number | null;
  /** Every open choice in file order. */
  readonly options: readonly LensOption[];
  /** What explains a change; empty where there is none, or where only weights differ. */
  readonly positions: readonly PositionDifference[];
  /** Weights that differ, of the values judged at this decision; empty where there is no change. */
  readonly weights: readonly {
    readonly value: string;
    readonly here: number;
    readonly there: number;
  }[];
}

/** One run as another company scores it, on the same machine. */
export interface RunLens {
  readonly stance: string;
  readonly score: number;
  readonly passed: boolean;
  readonly passMark: number;
  readonly earned: number;
  readonly best: number;
  readonly worst: number;
  /** The same acts are breaches everywhere. */
  readonly breaches: readonly {
    readonly scene: string;
    readonly choice: string;
    readonly act: string;
  }[];
  readonly inPoints: boolean;
  readonly decisions: readonly LensDecision[];
  /** The same items are right everywhere; only what they cost differs. */
  readonly record: {
    readonly loss: number;
    readonly items: readonly {
      readonly item: string;
      readonly loss: number;
      readonly share: number | null;
    }[];
  };
}
