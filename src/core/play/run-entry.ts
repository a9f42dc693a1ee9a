import type { Channel, Mood } from '../scenario/scenario-schema.ts';

/** What the other side says or shows: one scene of a run, met once. Texts hold their placeholders. */
export interface SceneEntry {
  readonly kind: 'scene';
  readonly scene: string;
  /** Index into the machine's nodes. */
  readonly node: number;
  /** `customer`, `colleague`, `supervisor`, `menu`, or a key of the scenario's `people`. */
  readonly speaker: string;
  readonly channel: Channel;
  /** Of whoever speaks. */
  readonly mood: Mood;
  /** How often the scene has been met in this run, this time included. */
  readonly visit: number;
  /** Whether the words are those for meeting the scene again; then there is no narration. */
  readonly again: boolean;
  /** Of a mail. */
  readonly subject: string | null;
  readonly narration: string | null;
  /** One bubble each; empty where the narration says it all. */
  readonly lines: readonly string[];
  /** Every choice of the scene in file order, open or not. */
  readonly choices: readonly SceneChoice[];
}

export interface SceneChoice {
  readonly choice: string;
  readonly label: string;
  readonly open: boolean;
  readonly timed: boolean;
}

/** What the trainee, or the clock, chose, and what came back at once. */
export interface ChoiceEntry {
  readonly kind: 'choice';
  /** Counts the decisions of the run from 0; the debrief counts alike. */
  readonly decision: number;
  readonly scene: string;
  readonly choice: string;
  readonly label: string;
  /** The other side's words at once. */
  readonly reply: string | null;
  /** What it led to and why that matters. */
  readonly feedback: string;
  /** Whether the clock took it. */
  readonly timed: boolean;
  /** The scene or outcome it led to. */
  readonly target: string;
  /** The mood there: of the customer, or of whoever speaks next. */
  readonly moodAfter: Mood;
}

export interface OutcomeEntry {
  readonly kind: 'outcome';
  readonly outcome: string;
  readonly mood: Mood;
  /** The customer's own rating, 1 to 5 stars. */
  readonly satisfaction: number;
  readonly title: string;
  readonly text: string;
  readonly review: string;
}

/** One thing that happened in a run, in the order of the conversation. */
export type RunEntry = SceneEntry | ChoiceEntry | OutcomeEntry;
