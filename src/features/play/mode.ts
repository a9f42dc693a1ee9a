import type { RunStarted } from '../../core/play/run-log.ts';

/** `guided` coaches, `practice` explains in the debrief, `check` allows no going back. */
export type Mode = RunStarted['mode'];
