/** Why a decision stands where it does, in the company that was played. */
export type DecisionKind =
  /** It lost nothing. */
  | 'best'
  /** It lost something, and no other preset would have it. */
  | 'loss'
  /** It lost something here and nothing in at least one other preset: defensible, not ours. */
  | 'defensible'
  /** It has a floor act, which no company excuses; whatever it lost. */
  | 'breach';

/** Where missing points are: a decision, counted from 0, or a record item. */
export type LossAddress =
  | { readonly kind: 'decision'; readonly decision: number }
  | { readonly kind: 'record'; readonly item: string };

/** What one judgement of one act comes to in this company. */
export interface DebriefJudgement {
  readonly act: string;
  /** Whether the act is a floor act. */
  readonly floor: boolean;
  readonly practice: string;
  /** The position that decided the degree, and the company's option of it; or null. */
  readonly position: string | null;
  readonly option: string | null;
  /** From -2 to 2. */
  readonly degree: number;
  readonly points: number;
  /**
   * Whether it is a reason for the decision's loss: on the choice taken, what told against it; on
   * the choice that would have been right, what tells for it.
   */
  readonly explains: boolean;
}

/** A choice that was open, the one taken among them. */
export interface DebriefOption {
  readonly choice: string;
  readonly chosen: boolean;
  readonly timed: boolean;
  readonly breach: boolean;
  readonly points: number;
  /** What it cost, or would have cost; 0 for the best. */
  readonly loss: number;
  readonly acts: readonly string[];
  readonly judgements: readonly DebriefJudgement[];
}

/** A position on which two companies differ, with their options. */
export interface PositionDifference {
  readonly position: string;
  readonly here: string;
  readonly there: string;
  /** Whether acts of this decision are judged by it, or only acts of what follows. */
  readonly when: 'now' | 'later';
}

/** A company through whose eyes the choice would have lost nothing. */
export interface Defender {
  readonly stance: string;
  /** Empty where the two differ in the weights of values alone. */
  readonly positions: readonly PositionDifference[];
}

export interface DebriefDecision {
  /** From 0, as in the told run. */
  readonly decision: number;
  readonly scene: string;
  /** How often the scene had been met, this time included. */
  readonly visit: number;
  readonly choice: string;
  readonly kind: DecisionKind;
  readonly points: number;
  readonly loss: number;
  /**
   * Of a hundred, so that score and all shares make 100; 0 with a loss means "under 1". Null where
   * losses are shown in points.
   */
  readonly share: number | null;
  /** Every open choice in file order, timed ones and the one taken too. */
  readonly options: readonly DebriefOption[];
  /** Ids of the choices that lose nothing and are no breach; empty where only a breach would. */
  readonly best: readonly string[];
  /**
   * What to speak of in its place: of the choices that are no breach the one with the smallest
   * loss, one that is offered before one that the clock takes. Null where none is better than the
   * one taken. `now` and `later` are what it would have saved, in the words themselves and in what
   * they lead to; either may be below 0. Together they are the whole `loss`, unless only a breach
   * would have lost nothing.
   */
  readonly instead: {
    readonly choice: string;
    readonly now: number;
    readonly later: number;
  } | null;
  /** The presets that would have it so; empty unless `kind` is `defensible`. */
  readonly defenders: readonly Defender[];
  /** Positions that judge some open choice here, with this company's option. */
  readonly positions: readonly { readonly position: string; readonly option: string }[];
}

export interface DebriefRecordItem {
  readonly item: string;
  readonly kept: boolean;
  /** Whether it belongs into the record. */
  readonly keep: boolean;
  readonly right: boolean;
  readonly practice: string;
  readonly loss: number;
  readonly share: number | null;
}

export interface DebriefRecord {
  readonly loss: number;
  /** The items that the outcome asks about, in file order. */
  readonly items: readonly DebriefRecordItem[];
}

export interface DebriefBreach {
  readonly decision: number;
  readonly scene: string;
  readonly choice: string;
  readonly act: string;
}

export interface DebriefResult {
  readonly outcome: string;
  /** The customer's own rating, 1 to 5 stars. */
  readonly satisfaction: number;
  readonly score: number;
  readonly passed: boolean;
  readonly passMark: number;
  readonly earned: number;
  readonly best: number;
  readonly worst: number;
  readonly breaches: readonly DebriefBreach[];
  /**
   * Whether losses are shown in points: the run earned less than the worst without a breach, and
   * the score was raised to 0. Then every share is null.
   */
  readonly inPoints: boolean;
}

/** Points of one value that went missing at one place; below 0 where more came than the best run has. */
export interface ValueCost {
  readonly at: LossAddress;
  readonly points: number;
  /** The practices serving this value that account for it; empty where it lies in what followed. */
  readonly practices: readonly string[];
}

export interface DebriefValue {
  readonly value: string;
  /** 0 to 100; null where the value has nothing to win or lose. */
  readonly score: number | null;
  /** What the company's own best run reaches, on the same scale. */
  readonly atBestScore: number | null;
  readonly earned: number;
  readonly best: number;
  readonly worst: number;
  readonly atBest: number;
  /** Clearly below what the company's best run reaches; never measured against 100. */
  readonly weak: boolean;
  /** By place, in the run's order; their points add up to `atBest - earned`. */
  readonly costs: readonly ValueCost[];
}

/** The one thing to do differently: a breach before any loss, then the largest, the earlier of equals. */
export type Lesson =
  | { readonly kind: 'breach' | 'loss'; readonly decision: number }
  | { readonly kind: 'record'; readonly items: readonly string[] };

/** A right choice of a run with the full score that most other presets would not have wanted. */
export interface WorthKnowing {
  readonly decision: number;
  /** The presets in which it would have been a loss. */
  readonly lostAt: readonly string[];
}

/** All that a debrief shows of one run, as ids and numbers. Plain data, without texts. */
export interface Debrief {
  /** The company played. */
  readonly stance: string;
  readonly result: DebriefResult;
  /** In the code's order. */
  readonly values: readonly DebriefValue[];
  readonly decisions: readonly DebriefDecision[];
  readonly record: DebriefRecord;
  /** Null where nothing was lost and nothing breached. */
  readonly lesson: Lesson | null;
  /** Only for a score of 100 without a breach; null too where every preset agrees throughout. */
  readonly worthKnowing: WorthKnowing | null;
}
