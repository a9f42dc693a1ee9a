import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { measureValues } from '../graph/analyse.ts';
import type { JudgedValue } from '../graph/analyse.ts';
import type { Bounds } from '../graph/bounds.ts';
import type { Graph } from '../graph/graph.ts';
import { followBest } from '../graph/follow-run.ts';
import type { Verdicts } from '../graph/judge-machine.ts';
import { frameLens } from './frame-lens.ts';

/**
 * What every run of a scenario is measured against, worked out once: the graph of the stance that
 * is played, judged by a stance that may be another (the lens; docs/format.md).
 */
export interface ScoringFrame {
  readonly graph: Graph;
  readonly code: Code;
  readonly judge: Stance;
  readonly verdicts: Verdicts;
  readonly bounds: Bounds;
  readonly best: number;
  readonly worst: number;
  /** In the code's order. */
  readonly values: ReadonlyMap<string, JudgedValue>;
}

/** The graph has no loop and no dead end. */
export function buildScoringFrame(graph: Graph, code: Code, judge: Stance): ScoringFrame {
  const frame = frameLens({ graph, code }, judge);
  const best = followBest(graph, frame.verdicts, frame.bounds);
  return { ...frame, values: measureValues(graph, code, judge, best) };
}
