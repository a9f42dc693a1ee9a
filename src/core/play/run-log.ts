import { z } from 'zod';
import { closed, idField } from '../source/fields.ts';

/** `guided` coaches, `practice` explains in the debrief, `check` allows no going back. */
export const MODES = ['guided', 'practice', 'check'] as const;

const runStarted = closed({
  type: z.literal('run-started'),
  scenario: idField,
  scenarioVersion: z.int().min(1),
  /** Of the scenario's machine, by `hashContent`. */
  scenarioHash: z.string(),
  stance: idField,
  stanceHash: z.string(),
  persona: idField,
  /** Decides everything that is left to chance in this run. */
  seed: z.int().min(0),
  mode: z.enum(MODES),
});

/** The scene is named too, so that a log can be read, and a wrong one noticed. */
const choiceMade = closed({ type: z.literal('choice-made'), scene: idField, choice: idField });

const recordWritten = closed({ type: z.literal('record-written'), kept: z.array(idField) });

const runEnded = closed({ type: z.literal('run-ended'), outcome: idField });

export const runEventSchema = z.discriminatedUnion('type', [
  runStarted,
  choiceMade,
  recordWritten,
  runEnded,
]);

/** What is stored of a run: append-only, each decision one event, everything named by stable ids. */
export const runLogSchema = z.array(runEventSchema).max(10_000);

export type RunStarted = z.infer<typeof runStarted>;
export type RunEvent = z.infer<typeof runEventSchema>;
export type RunLog = readonly RunEvent[];
