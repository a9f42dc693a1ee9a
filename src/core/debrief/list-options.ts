import type { Decision } from '../scoring/score-run.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import type { WalkedDecision } from '../scoring/walk-run.ts';

/** An open choice of a decision, with all that the machine and a frame know of it. */
export interface OpenOption {
  readonly choice: string;
  /** Of the machine's choice. */
  readonly index: number;
  /** The situation it leads to. */
  readonly to: number;
  readonly chosen: boolean;
  readonly timed: boolean;
  readonly breach: boolean;
  readonly points: number;
  readonly loss: number;
}

/** The open choices of one decision in file order. */
export function listOptions(
  { graph, verdicts }: ScoringFrame,
  walked: WalkedDecision,
  scored: Decision,
): readonly OpenOption[] {
  return walked.open.map(({ choice: index, to }, at) => ({
    choice: graph.machine.choices[index]?.id ?? '',
    index,
    to,
    chosen: index === walked.choice,
    timed: graph.machine.choices[index]?.timed ?? false,
    breach: verdicts.breach[index] === 1,
    points: scored.options[at]?.points ?? 0,
    loss: scored.options[at]?.loss ?? 0,
  }));
}
