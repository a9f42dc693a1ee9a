import type { Debrief } from '../../core/debrief/debrief.ts';
import type { RunLens } from '../../core/debrief/run-lens.ts';
import type { Objection } from '../../core/play/apply-objection.ts';
import type { RunEntry } from '../../core/play/run-entry.ts';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import type { AgeGroup, Look } from '../../ui/person/look.ts';

/**
 * Words for the ids of a debrief, in the language shown, names and figures filled in: a company's
 * own words with that company's facts, the scenario's with those of the company played.
 */
export interface DebriefWords {
  /** "Honesty". */
  nameValue(value: string): string;
  /** What the company means by it, in a sentence or two. */
  aboutValue(value: string): string;
  namePractice(practice: string): string;
  /** How the practice reads in that company; where it differs by option, in the company's option. */
  statePractice(practice: string, stance: string): string;
  namePosition(position: string): string;
  nameOption(position: string, option: string): string;
  /** Why that company takes its option of the position, in its own words. */
  explainPosition(position: string, stance: string): string;
  /** Begins in lower case, without a subject: "asks for proof of the purchase". The scenario's own acts too. */
  describeAct(act: string): string;
  nameCompany(stance: string): string;
  /** A statement that could stand in the record. */
  printRecordItem(item: string): string;
}

/** A finished attempt at this contact, under the company of this debrief. */
export interface DebriefAttempt {
  readonly run: string;
  /** The attempt it goes on from, after its first `at` choices; null for one from the start. */
  readonly from: { readonly run: string; readonly at: number } | null;
  /** How many choices it has, those shared with the attempt before it included. */
  readonly decisions: number;
  /** What was said instead: the label of its choice number `from.at`; null for one from the start. */
  readonly label: string | null;
  readonly outcomeTitle: string;
  readonly score: number;
  readonly passed: boolean;
  readonly breaches: number;
  /** The first finished one, which stays the one that counts. */
  readonly counts: boolean;
}

export type DebriefSave =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Kept in memory, not on the device. */
  | { readonly kind: 'unsaved'; readonly fault: string };

/** Everything the debrief shows and asks. It knows nothing of where it comes from. */
export interface DebriefProps {
  readonly run: string;
  readonly title: string;
  /** When the run ended; ms since the epoch. Shown with the company in the header and on paper. */
  readonly ended: number;
  readonly customer: {
    readonly name: string;
    readonly face: { readonly look: Look; readonly ageGroup: AgeGroup } | null;
  };
  /** Names of others with a voice, by their key in the scenario's `people`. */
  readonly people: Readonly<Record<string, string>>;
  /** The whole run as `tellRun` tells it, its texts filled; ends with the outcome. */
  readonly told: readonly RunEntry[];
  readonly debrief: Debrief;
  readonly words: DebriefWords;
  /** Every other company's id, in the order in which companies are offered. */
  readonly otherCompanies: readonly string[];
  /** The company that is most like the trainee's former employer, if one was named and is another. */
  readonly formerCompany: string | null;
  /** Called when a company's eyes are asked for, again for the same one: keep what it costs. */
  lookThrough(stance: string): RunLens;
  /** In the order in which they were finished, this one (`run`) among them. */
  readonly attempts: readonly DebriefAttempt[];
  readonly discussion: readonly string[];
  readonly objections: readonly Objection[];
  /** The trainee's own sentence for the next time. */
  readonly intention: string | null;
  /** Of objections and intention. */
  readonly save: DebriefSave;
  /** Back to the decision (from 0): the choices before it stay, it is made anew. */
  onWhatIf(at: number): void;
  onOpenAttempt(run: string): void;
  /** 1 to 500 characters; replaces what stood there on the same target. */
  onObject(on: ObjectionTarget, text: string): void;
  onWithdraw(on: ObjectionTarget): void;
  /** At most 500 characters; an empty text clears it. */
  onIntend(text: string): void;
  onRetrySave(): void;
  /** Offers everything made so far as a file. */
  onExport(): void;
  onOpenHandbook(practice: string): void;
  /** The page for a group that talks this contact through. */
  onOpenGuide(): void;
  /** The same contact from the start. */
  onPlayAgain(): void;
  /** To the contacts. */
  onLeave(): void;
}
