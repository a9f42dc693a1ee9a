import type { Stance } from '../../core/ethics/stance.ts';
import type { RunEvent } from '../../core/play/run-log.ts';
import type { ScenarioTexts } from '../../core/scenario/scenario-texts-schema.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { PersonName } from '../../core/texts/fill-text.ts';
import type { AgeGroup, Look } from '../../ui/person/look.ts';
import type { TimeLimits } from './contact-props.ts';
import type { Mode } from './mode.ts';
import type { StoreAnswer, StoreRequest } from './play-screen.machine.ts';

/** A company whose stance a contact can be played under. */
export interface PlayCompany {
  readonly stance: Stance;
  /** Of the stance, by `hashContent`. */
  readonly hash: string;
  readonly name: string;
  /** Two sentences. */
  readonly about: string;
  /** Names of the values at stake in this contact. */
  readonly stakes: readonly string[];
}

/** Somebody of the cast, in the language shown. */
export interface CastMember {
  readonly words: PersonName;
  readonly look: Look;
  readonly ageGroup: AgeGroup;
}

/** A contact's content in the language shown. */
export interface PlayContent {
  readonly scenario: Scenario;
  /** Of the scenario's file, by `hashContent`. */
  readonly hash: string;
  readonly texts: ScenarioTexts;
  readonly minutes: number;
  readonly companies: readonly PlayCompany[];
  /** By persona, in the cast's order. */
  readonly cast: ReadonlyMap<string, CastMember>;
  /** How a company prints names and figures in a text of this contact. */
  fillFor(
    company: PlayCompany,
    people: ReadonlyMap<string | null, PersonName>,
  ): (text: string) => string;
}

/** A run found on the device. */
export interface FoundRun {
  readonly run: string;
  readonly log: readonly RunEvent[];
}

/** What was clicked before the program was awake. */
export interface EarlyClicks {
  readonly begun: boolean;
  readonly choice: string | null;
}

export interface PlayScreenProps {
  readonly content: PlayContent;
  readonly company: string;
  readonly mode: Mode;
  readonly timeLimits: TimeLimits;
  /** Decides who comes and in which order choices stand, in a run that begins now. */
  readonly seed: number;
  /** The run of this address, to go on with at once; null for the briefing. */
  readonly resume: FoundRun | null;
  /** Another unfinished run of this contact; `changed`: its content has changed, so it cannot go on. */
  readonly unfinished: { readonly decisions: number; readonly changed: boolean } | null;
  readonly finished: number;
  readonly intention: string | null;
  readonly readOnly: boolean;
  /** The log as another tab has written it. */
  readonly followed: readonly RunEvent[] | null;
  readonly early: EarlyClicks | null;
  onStore(request: StoreRequest): Promise<StoreAnswer>;
  onBegun(): void;
  onEnded(): void;
  onContinue(): void;
  onSettings(change: { company?: string; mode?: Mode; timeLimits?: TimeLimits }): void;
  /** The handbook of this company, at what judges the scene; null is the record. */
  onOpenHandbook(company: string, scene: string | null): void;
  onTakeOver(): void;
  onExport(): void;
  onLeave(): void;
}
