import { z } from 'zod';
import { closed, idField } from '../source/fields.ts';
import { RUN_ID_PATTERN, RUN_LIMITS } from './run-limits.ts';

/** `guided` coaches, `practice` explains in the debrief, `check` allows no going back. */
export const MODES = ['guided', 'practice', 'check'] as const;

export const runIdField = z.string().regex(RUN_ID_PATTERN, { error: 'bad-run-id' });

const hashField = z.string().max(64);
const wordsField = z.string().max(RUN_LIMITS.words);

const runStarted = closed({
  type: z.literal('run-started'),
  scenario: idField,
  scenarioVersion: z.int().min(1),
  /** Of the scenario's machine, by `hashContent`. */
  scenarioHash: hashField,
  stance: idField,
  stanceHash: hashField,
  persona: idField,
  /** Decides everything that is left to chance in this run. */
  seed: z.int().min(0),
  mode: z.enum(MODES),
  /** Goes on from another run after its first `at` choices; that run stays the one that counts. */
  whatIf: closed({ run: runIdField, at: z.int().min(0) }).optional(),
});

/** The scene is named too, so that a log can be read, and a wrong one noticed. */
const choiceMade = closed({ type: z.literal('choice-made'), scene: idField, choice: idField });

const recordWritten = closed({
  type: z.literal('record-written'),
  kept: z.array(idField).max(1_000),
});

const runEnded = closed({ type: z.literal('run-ended'), outcome: idField });

/** What a trainee sees differently: a practice of the code or a position of the stance. */
const objectionTarget = z.union([closed({ practice: idField }), closed({ position: idField })]);

/** The latest for a target counts. */
const objectionRaised = closed({
  type: z.literal('objection-raised'),
  on: objectionTarget,
  text: wordsField.regex(/\S/, { error: 'empty-objection' }),
});

const objectionWithdrawn = closed({ type: z.literal('objection-withdrawn'), on: objectionTarget });

/** "Next time a customer …, I will …": the latest counts, an empty one clears it. */
const intentionWritten = closed({ type: z.literal('intention-written'), text: wordsField });

export const runEventSchema = z.discriminatedUnion('type', [
  runStarted,
  choiceMade,
  recordWritten,
  runEnded,
  objectionRaised,
  objectionWithdrawn,
  intentionWritten,
]);

/** What is stored of a run: append-only, each decision one event, everything named by stable ids. */
export const runLogSchema = z.array(runEventSchema).max(RUN_LIMITS.events);

export type ObjectionTarget = z.infer<typeof objectionTarget>;
export type RunStarted = z.infer<typeof runStarted>;
export type RunEvent = z.infer<typeof runEventSchema>;
export type RunLog = readonly RunEvent[];
