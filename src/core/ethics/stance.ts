import type { StanceFile } from './stance-schema.ts';

/** One company's ethics (docs/format.md). */
export interface Stance {
  readonly id: string;
  readonly version: number;
  /** Weight by value, 0 to 5. */
  readonly weights: ReadonlyMap<string, number>;
  /** Option by position. */
  readonly positions: ReadonlyMap<string, string>;
  /** The company's own numbers and words, by fact; words by language. */
  readonly facts: ReadonlyMap<string, number | Readonly<Record<string, string>>>;
  readonly country: string;
  readonly currency: string;
  /** Lowest score that passes, 0 to 100. */
  readonly passMark: number;
}

/** Builds a stance from a file that has passed its checks. */
export function buildStance(file: StanceFile): Stance {
  return {
    id: file.id,
    version: file.version,
    weights: new Map(Object.entries(file.weights)),
    positions: new Map(Object.entries(file.positions)),
    facts: new Map(Object.entries(file.facts)),
    country: file.country,
    currency: file.currency,
    passMark: file.passMark,
  };
}

/** The same company with another option of one position, all else equal. */
export function exchangePosition(stance: Stance, position: string, option: string): Stance {
  return { ...stance, positions: new Map(stance.positions).set(position, option) };
}
