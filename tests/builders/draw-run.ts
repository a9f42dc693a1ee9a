import { followBest, followMiddle, followWorst } from '../../src/core/graph/follow-run.ts';
import type { GraphRun } from '../../src/core/graph/follow-run.ts';
import { choiceOf, listSteps } from '../../src/core/graph/graph.ts';
import { seededDice } from '../../src/core/play/seeded-dice.ts';
import type { ScoringFrame } from '../../src/core/scoring/scoring-frame.ts';
import type { RunInput } from '../../src/core/scoring/walk-run.ts';
import { listRecordItems } from '../../src/core/situation/record-items.ts';

const FOLLOWED = { best: followBest, middle: followMiddle, worst: followWorst };

/** The best, a middling or the worst clean run of a frame, its record as it should be. */
export function aRun(frame: ScoringFrame, kind: keyof typeof FOLLOWED): RunInput {
  const run = FOLLOWED[kind](frame.graph, frame.verdicts, frame.bounds);
  return { choices: nameChoices(frame, run), record: listItems(frame, run, ({ keep }) => keep) };
}

/** Some run, by its seed: any choice, any record. */
export function drawRun(frame: ScoringFrame, seed: number): RunInput {
  const dice = seededDice(seed);
  const choices: number[] = [];
  let end = 0;
  for (let steps = listSteps(frame.graph, end); steps.length > 0;) {
    const step = steps[Math.floor(dice() * steps.length)] ?? 0;
    choices.push(choiceOf(frame.graph, step).index);
    end = frame.graph.stepTo[step] ?? 0;
    steps = listSteps(frame.graph, end);
  }
  const run = { choices, end };
  return { choices: nameChoices(frame, run), record: listItems(frame, run, () => dice() < 0.5) };
}

function nameChoices({ graph }: ScoringFrame, run: GraphRun): string[] {
  return run.choices.map((choice) => graph.machine.choices[choice]?.id ?? '');
}

function listItems(
  { graph }: ScoringFrame,
  { end }: GraphRun,
  keeps: (item: { readonly keep: boolean }) => boolean,
): string[] {
  const values = graph.valuations.read(graph.valuation[end] ?? -1);
  return listRecordItems(graph.machine, { node: graph.node[end] ?? -1, values })
    .filter(keeps)
    .map(({ id }) => id);
}
