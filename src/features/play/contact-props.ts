import type { Mode } from './mode.ts';
import type { Channel, Mood } from '../../core/scenario/scenario-schema.ts';
import type { AgeGroup, Look } from '../../ui/person/look.ts';

/** Somebody with a voice in the contact, as the screen shows them. */
export interface ContactPerson {
  readonly name: string;
  /** Null for a colleague, a supervisor or a menu, who are heard and not drawn. */
  readonly face: { readonly look: Look; readonly ageGroup: AgeGroup } | null;
}

/** Who a line comes from. `customer` and `person` have a face. */
export type Voice = 'customer' | 'person' | 'colleague' | 'supervisor' | 'menu' | 'you';

/** One piece of the conversation, its names and figures filled in. */
export interface ContactLine {
  /** Stable within the run; what another choice would bring has other keys. */
  readonly key: string;
  readonly kind: 'says' | 'narration' | 'chosen' | 'silence' | 'coach' | 'subject';
  readonly voice: Voice;
  readonly speaker: ContactPerson | null;
  readonly channel: Channel;
  /** Of whoever speaks, at that moment. */
  readonly mood: Mood;
  readonly text: string;
}

/** What the trainee could say now, in the order of this run. */
export interface ContactChoice {
  readonly id: string;
  readonly label: string;
}

/** How far the other side's patience has gone in a timed scene; null where nothing is timed. */
export interface Patience {
  /** Seconds, already lengthened as the trainee asked. */
  readonly total: number;
  readonly left: number;
}

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Kept in memory, not on the device. */
  | { readonly kind: 'unsaved'; readonly fault: string };

/** Everything the contact screen shows and asks; it knows nothing of where it comes from. */
export interface ContactProps {
  readonly scenario: string;
  readonly title: string;
  readonly company: string;
  readonly mode: Mode;
  readonly channel: Channel;
  /** The scene the contact is in; changes with each turn. */
  readonly scene: string;
  readonly customer: ContactPerson;
  /** Who speaks in this scene, with their mood; the customer unless said otherwise. */
  readonly speaking: { readonly voice: Voice; readonly person: ContactPerson; readonly mood: Mood };
  /** The customer's mood now, also while somebody else speaks. */
  readonly mood: Mood;
  /** The whole conversation so far. */
  readonly lines: readonly ContactLine[];
  readonly choices: readonly ContactChoice[];
  /** The whole conversation as it would be after an open choice; empty where that would end it. */
  tellAfter(choice: string): readonly ContactLine[];
  /** Made and not yet stored. */
  readonly pending: string | null;
  readonly save: SaveState;
  readonly patience: Patience | null;
  readonly paused: boolean;
  /** Another tab plays this run; here it is only read. */
  readonly readOnly: boolean;
  /** Set when this is a what-if continuation of an earlier run. */
  readonly whatIf: boolean;
  readonly timeLimits: TimeLimits;
  onChoose(choice: string): void;
  onPause(): void;
  onResume(): void;
  onTimeLimits(limits: TimeLimits): void;
  onOpenHandbook(): void;
  onTakeOver(): void;
  onRetrySave(): void;
  /** Offers everything made so far as a file. */
  onExport(): void;
  onLeave(): void;
}

/** As written, twice as long, or switched off. */
export type TimeLimits = 'on' | 'long' | 'off';
