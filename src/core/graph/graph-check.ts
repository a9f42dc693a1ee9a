import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Language } from '../source/languages.ts';
import type { Path, Problem } from '../source/problem.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import type { Bounds } from './bounds.ts';
import type { Graph } from './graph.ts';
import type { Verdicts } from './judge-machine.ts';

/** The labels of choices in one language, for the cues that they may give. */
export interface Labels {
  readonly language: Language;
  /** The file that holds them. */
  readonly source: Source;
  /** Label by scene and choice; null where there is none. */
  find(scene: string, choice: string): string | null;
}

/** What the checks over all runs of a scenario are given. */
export interface GraphCheckInput {
  readonly source: Source;
  readonly scenario: Scenario;
  readonly code: Code;
  readonly presets: readonly Stance[];
  readonly labels: readonly Labels[];
  /** Told from time to time that work goes on. */
  readonly onProgress?: () => void;
}

/** A scenario as one preset plays and judges it. */
export interface PresetFrame {
  readonly preset: Stance;
  readonly graph: Graph;
  readonly verdicts: Verdicts;
  readonly bounds: Bounds;
  /** 1 for each step that loses nothing, by step. */
  readonly lossless: Uint8Array;
}

export function pathOfChoice(scene: string, choice: string): Path {
  return ['scenes', scene, 'choices', choice];
}

/** A warning or error about the scenario as a whole. */
export function reportWhole(
  { source }: GraphCheckInput,
  code: Problem['code'],
  values: Problem['values'],
): Problem {
  return reportProblem(source, code, [], code, values);
}
