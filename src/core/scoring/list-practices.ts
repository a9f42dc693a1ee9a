import type { Code } from '../ethics/code.ts';
import { RECORD_PRACTICE } from '../ethics/code.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The practices by which anything in a scenario is judged, acts and record, in the code's order. */
export function listPractices(scenario: Scenario, code: Code): readonly string[] {
  const acts = new Set(
    scenario.scenes.flatMap(({ choices }) => choices.flatMap((choice) => choice.acts)),
  );
  const judging = new Set([
    ...[...acts].flatMap((id) =>
      (scenario.acts.get(id) ?? code.acts.get(id))?.judgements.map(({ practice }) => practice),
    ),
    ...scenario.record.map(({ practice }) => practice ?? RECORD_PRACTICE),
  ]);
  return [...code.practices.keys()].filter((practice) => judging.has(practice));
}
