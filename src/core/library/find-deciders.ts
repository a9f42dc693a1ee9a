import type { Code } from '../ethics/code.ts';
import { RECORD_PRACTICE } from '../ethics/code.ts';
import { weighPractice } from '../ethics/judge-choice.ts';
import { exchangePosition } from '../ethics/stance.ts';
import { changesBest } from '../graph/changes-best.ts';
import type { PresetFrame } from '../graph/graph-check.ts';
import { listSteps } from '../graph/graph.ts';
import { holds } from '../situation/conditions.ts';

/** What a scenario turns on, in the code's order. */
export interface Deciders {
  readonly practices: readonly string[];
  readonly positions: readonly string[];
}

/**
 * The practices without whose judgements, and the positions with another of whose options, some
 * situation would have other best choices, or the best record would be another, under one of the
 * presets.
 */
export function findDeciders(code: Code, frames: readonly PresetFrame[]): Deciders {
  return {
    practices: [...code.practices.keys()].filter((practice) =>
      frames.some(
        (frame) =>
          decidesRecord(frame, code, practice) ||
          changesBest(frame, silencePractice(code, practice), frame.preset),
      ),
    ),
    positions: [...code.positions].flatMap(([position, options]) => {
      const decides = frames.some((frame) =>
        options.some(
          (option) =>
            frame.preset.positions.get(position) !== option &&
            changesBest(frame, code, exchangePosition(frame.preset, position, option)),
        ),
      );
      return decides ? [position] : [];
    }),
  };
}

/** The code with a practice that serves no value: nothing judged by it earns or costs. */
function silencePractice(code: Code, practice: string): Code {
  const own = code.practices.get(practice);
  if (own === undefined) return code;
  return { ...code, practices: new Map(code.practices).set(practice, { ...own, values: [] }) };
}

/** Whether a record item that is asked about somewhere is judged by the practice alone. */
function decidesRecord({ graph, preset }: PresetFrame, code: Code, practice: string): boolean {
  if (weighPractice(code, preset, practice) === 0) return false;
  const items = graph.machine.record.filter(
    (item) => (item.practice ?? RECORD_PRACTICE) === practice,
  );
  if (items.length === 0) return false;
  for (let situation = 0; situation < graph.size; situation += 1) {
    if (listSteps(graph, situation).length > 0) continue;
    const values = graph.valuations.read(graph.valuation[situation] ?? 0);
    if (items.some((item) => holds(item.test, values))) return true;
  }
  return false;
}
