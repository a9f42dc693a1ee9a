import type { MouseEvent } from 'react';
import type { HabitMark } from '../../core/debrief/measure-habits.ts';
import type { RunStarted } from '../../core/play/run-log.ts';
import type { RunScore } from '../../core/scoring/score-run.ts';
import type { AgeGroup, Look } from '../../ui/person/look.ts';
import type { Mood } from '../../ui/person/mood.ts';

/** Something with a name in the language shown. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** "I see this differently", with what it is about. */
export interface ResultObjection {
  readonly on: 'practice' | 'position';
  /** The practice's or position's name. */
  readonly name: string;
  readonly text: string;
}

/** A finished run as the company it was played under judges it; texts filled, in the language shown. */
export interface ResultRun {
  readonly run: string;
  /** Where its debrief is, as the router writes it: `/debrief/<run>`. */
  readonly href: string;
  /** Ms since 1970; shown, and never trusted for the order. */
  readonly ended: number;
  readonly scenario: string;
  readonly title: string;
  /** Stance id, and the company's name. */
  readonly stance: string;
  readonly company: string;
  readonly mode: RunStarted['mode'];
  /** Goes on from a decision of another run. */
  readonly whatIf: boolean;
  readonly score: RunScore;
  readonly outcomeTitle: string;
  readonly customer: {
    readonly name: string;
    /** As the contact ended. */
    readonly face: {
      readonly look: Look;
      readonly ageGroup: AgeGroup;
      readonly mood: Mood;
    } | null;
  };
  /** The customer's comment beside the stars (`score.satisfaction`). */
  readonly review: string;
  /** By `measureHabits` with the former company; null where there is none or it is this one. */
  readonly habits: Omit<HabitMark, 'run'> | null;
  readonly intention: string | null;
  readonly objections: readonly ResultObjection[];
}

/** What I have lived through so far. The screen groups and counts; it knows nothing of storage. */
export interface ResultsProps {
  /** How many contacts there are to play. */
  readonly contacts: number;
  /** In the order in which the runs were begun; null while they are read and scored. */
  readonly runs: readonly ResultRun[] | null;
  /** Finished runs without a score: their contact or company is no longer shipped as it was. */
  readonly unscored: number;
  /** Stance id of the company that counts now. */
  readonly company: string;
  /** In the code's order. */
  readonly values: readonly Named[];
  /** The name of the company most like the last employer; null where none was named. */
  readonly former: string | null;
  /** To the contacts. */
  readonly libraryHref: string;
  /** To the list of everything kept, `/settings/data`. */
  readonly dataHref: string;
  /** A link was pressed; `preventDefault` belongs to whoever takes it. */
  onGo(event: MouseEvent<HTMLAnchorElement>, href: string): void;
}
