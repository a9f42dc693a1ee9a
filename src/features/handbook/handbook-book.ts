/** A practice as one company words it. */
export interface BookPractice {
  readonly id: string;
  readonly name: string;
  /** How the values drive us. */
  readonly statement: string;
  /** What to do on the job. */
  readonly conduct: string;
  /** The values it serves; it is told in full under the first. */
  readonly values: readonly string[];
  /** The position it is worded by, if any. */
  readonly position: string | null;
}

export interface BookValue {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** 0 to 5. */
  readonly weight: number;
  /** No other value weighs more here. */
  readonly heaviest: boolean;
  readonly practices: readonly BookPractice[];
}

export interface BookComponent {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly practices: readonly BookPractice[];
}

/** An option that this company has not taken. */
export interface BookAlternative {
  readonly id: string;
  readonly name: string;
  /** What speaks for it where it is taken. */
  readonly why: string;
  /** Names of the companies that take it. */
  readonly companies: readonly string[];
}

export interface BookPosition {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly option: string;
  readonly why: string;
  readonly alternatives: readonly BookAlternative[];
}

export interface BookFact {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface BookLaw {
  readonly id: string;
  readonly country: string;
  readonly instrument: string;
  readonly article: string;
  readonly text: string;
  /** Days as `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly checkedOn: string;
  readonly source: string;
  /** Last checked more than a year ago. */
  readonly overdue: boolean;
}

/** One company's code in one language, its figures printed: all that the pages show. */
export interface HandbookBook {
  readonly stance: string;
  readonly company: string;
  readonly about: string;
  /** What weighs most comes first. */
  readonly values: readonly BookValue[];
  readonly components: readonly BookComponent[];
  readonly positions: readonly BookPosition[];
  readonly facts: readonly BookFact[];
  readonly law: readonly BookLaw[];
}
