import type { ContactLine, SaveState } from './contact-props.ts';

/** The note for the next colleague: which statements belong in it. Texts are filled. */
export interface RecordProps {
  readonly scenario: string;
  readonly title: string;
  /** What became of the contact, in the words of the outcome's title. */
  readonly outcomeTitle: string;
  /** In the order of this run. */
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly lines: readonly ContactLine[];
  readonly save: SaveState;
  readonly readOnly: boolean;
  onWrite(kept: readonly string[]): void;
  onRetrySave(): void;
  onExport(): void;
  onOpenHandbook(): void;
  onTakeOver(): void;
}
