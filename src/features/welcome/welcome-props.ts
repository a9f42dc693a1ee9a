import type { Mood } from '../../core/scenario/scenario-schema.ts';
import type { Language } from '../../core/source/languages.ts';
import type { AgeGroup, Look } from '../../ui/person/look.ts';

/** How a company stands in its market, as stances name it. */
export type Market = 'leader' | 'challenger' | 'specialist' | 'newcomer' | 'public-service';

/** A company to work for, in the language shown. */
export interface WelcomeCompany {
  readonly id: string;
  readonly name: string;
  /** The stance's own word (`banking`); the screen words the ones it knows. */
  readonly industry: string;
  readonly market: Market;
  /** ISO 3166 code of where it trades. */
  readonly country: string;
  /** Two sentences. */
  readonly about: string;
}

/** Somebody in the picture on top; it says nothing that the words do not say. */
export interface WelcomeFace {
  /** The persona's id. */
  readonly id: string;
  readonly look: Look;
  readonly ageGroup: AgeGroup;
  readonly mood: Mood;
}

export type Experience = 'new' | 'experienced';

/** What the first visit asks. */
export interface WelcomeAnswers {
  readonly company: string;
  readonly experience: Experience;
  /** The company most like the last employer; null for none of them, not said, or new to the job. */
  readonly former: string | null;
}

/** The first visit. The answers live in the screen until `onStart` takes them. */
export interface WelcomeProps {
  readonly language: Language;
  readonly companies: readonly WelcomeCompany[];
  /** What stands chosen at first. */
  readonly initial: WelcomeAnswers;
  /** Three to five people; fewer or none are fine. */
  readonly faces: readonly WelcomeFace[];
  /** The browser has thrown away what was kept here. */
  readonly wiped: boolean;
  /** The answers are being kept. */
  readonly busy: boolean;
  /** Switches at once; the answers given so far stay. */
  onLanguage(language: Language): void;
  onStart(answers: WelcomeAnswers): void;
  /** Wants to bring a file that was exported elsewhere. */
  onImport(): void;
}
