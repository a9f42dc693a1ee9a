import type { ActEntry, CodeFile, Degree, FactType } from './code-schema.ts';

export interface Judgement {
  readonly practice: string;
  readonly degree: Degree;
}

/** Something an agent does, with what the code's practices say of it. */
export interface Act {
  readonly id: string;
  /** No stance excuses it; a choice with such an act is a breach. */
  readonly floor: boolean;
  readonly judgements: readonly Judgement[];
}

export interface Practice {
  readonly id: string;
  readonly component: string;
  readonly values: readonly string[];
}

/** The vocabulary of ethics: what there is to judge by, before any company takes a stance. */
export interface Code {
  readonly values: readonly string[];
  readonly components: readonly string[];
  /** Options by position. */
  readonly positions: ReadonlyMap<string, readonly string[]>;
  readonly practices: ReadonlyMap<string, Practice>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly facts: ReadonlyMap<string, FactType>;
}

/** The practice by which records are judged unless an item names another. */
export const RECORD_PRACTICE = 'keep-records';

export function buildAct(id: string, entry: ActEntry): Act {
  return { id, floor: entry.floor === true, judgements: entry.judgements };
}

/** Builds the code from a file that has passed its checks. */
export function buildCode(file: CodeFile): Code {
  return {
    values: file.values,
    components: file.components,
    positions: new Map(Object.entries(file.positions)),
    practices: new Map(
      Object.entries(file.practices).map(([id, practice]) => [id, { id, ...practice }]),
    ),
    acts: new Map(Object.entries(file.acts).map(([id, entry]) => [id, buildAct(id, entry)])),
    facts: new Map(Object.entries(file.facts).map(([id, fact]) => [id, fact.type])),
  };
}
