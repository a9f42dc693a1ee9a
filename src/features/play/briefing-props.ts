import type { Channel } from '../../core/scenario/scenario-schema.ts';
import type { ContactPerson, TimeLimits } from './contact-props.ts';
import type { Mode } from './mode.ts';

/** What a trainee knows before the contact. All texts are filled. */
export interface BriefingProps {
  readonly scenario: string;
  readonly title: string;
  readonly summary: string;
  /** Role and what is known; paragraphs by blank lines. */
  readonly briefing: string;
  readonly channel: Channel;
  readonly level: number;
  readonly minutes: number;
  readonly customer: ContactPerson;
  readonly company: { readonly id: string; readonly name: string; readonly about: string };
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  /** Names of the values at stake here for this company. */
  readonly stakes: readonly string[];
  readonly mode: Mode;
  readonly timeLimits: TimeLimits;
  /** Whether some scene is timed. */
  readonly timed: boolean;
  /** The trainee's own sentence from an earlier run ("Next time a customer …"). */
  readonly intention: string | null;
  /** An unfinished run: how many decisions were made; `changed` when the content behind it changed since. */
  readonly unfinished: { readonly decisions: number; readonly changed: boolean } | null;
  /** How often this contact was finished before under this company. */
  readonly finished: number;
  /** The click on "begin" was taken and is being carried out. */
  readonly busy: boolean;
  onCompany(company: string): void;
  onMode(mode: Mode): void;
  onTimeLimits(limits: TimeLimits): void;
  onBegin(): void;
  onContinue(): void;
  onBack(): void;
}
