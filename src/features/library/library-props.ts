import type { MouseEvent } from 'react';
import type { Channel, Mood } from '../../core/scenario/scenario-schema.ts';
import type { AgeGroup, Look } from '../../ui/person/look.ts';
import type { LibraryQuery } from './library-query.ts';

/** Something with a name in the language shown. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One of the people who may come, for the picture. */
export interface LibraryFace {
  readonly look: Look;
  readonly ageGroup: AgeGroup;
  /** As the contact begins. */
  readonly mood: Mood;
}

/** A contact on the shelf. */
export interface LibraryCard {
  readonly id: string;
  /** Where the card leads, as the router writes it: `/play/<id>`. */
  readonly href: string;
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly channel: Channel;
  readonly level: number;
  readonly minutes: number;
  /** Values at stake under the own company, the weightiest first. */
  readonly values: readonly Named[];
  /** Ids of the practices that judge something in it. */
  readonly practices: readonly string[];
  readonly face: LibraryFace;
  /** A run begun and not finished. */
  readonly unfinished: {
    readonly decisions: number;
    /** Milliseconds since the epoch, of the last thing done in it; only compared. */
    readonly played: number;
  } | null;
  /** The best first attempt under the own company; null while none is finished. */
  readonly best: { readonly score: number; readonly passed: boolean } | null;
}

/** A way through the library, in the language shown. */
export interface LibraryPath {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Whether it was made for somebody like the reader. */
  readonly own: boolean;
  /** In order; each with the reason why it stands there. */
  readonly steps: readonly { readonly card: LibraryCard; readonly why: string }[];
}

/** Why a contact is worth playing next. */
export type SuggestionReason =
  | { readonly kind: 'next' }
  | { readonly kind: 'again' }
  /** It is the next step of a path. */
  | { readonly kind: 'path'; readonly why: string }
  /** It turns on a value that stands low so far. */
  | { readonly kind: 'value'; readonly value: string };

/** What to play next. `suggestNext` gives a plain one. */
export interface Suggestion {
  readonly scenario: string;
  readonly because: SuggestionReason;
}

export interface LibraryProps {
  /** The company whose stance counts. */
  readonly company: string;
  /** All contacts; the screen orders and narrows them. */
  readonly cards: readonly LibraryCard[];
  /** What can be filtered by, in the order of the code. */
  readonly values: readonly Named[];
  readonly practices: readonly Named[];
  readonly query: LibraryQuery;
  readonly suggestion: Suggestion | null;
  /** The reader's own first. */
  readonly paths: readonly LibraryPath[];
  onQuery(query: LibraryQuery): void;
  /** A card's link was pressed; `preventDefault` belongs to whoever takes it. */
  onOpen(event: MouseEvent<HTMLAnchorElement>, scenario: string): void;
}
