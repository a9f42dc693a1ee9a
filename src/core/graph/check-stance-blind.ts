import { exchangePosition } from '../ethics/stance.ts';
import type { Problem } from '../source/problem.ts';
import { changesBest } from './changes-best.ts';
import { reportWhole } from './graph-check.ts';
import type { GraphCheckInput, PresetFrame } from './graph-check.ts';
import { listJudgingPositions } from './list-judging-positions.ts';
import { listNamedPositions } from './list-position-sets.ts';

/**
 * `stance-blind`: positions judge acts here, and yet no exchange of any position's option changes
 * which choices are best anywhere.
 */
export function checkStanceBlind(
  input: GraphCheckInput,
  frames: readonly PresetFrame[],
): Problem[] {
  const { code, scenario } = input;
  const machine = frames[0]?.graph.machine;
  if (machine === undefined) return [];
  const judging = listJudgingPositions(machine, code, machine.choices);
  if (judging.length === 0) return [];
  const used = new Set([...judging, ...listNamedPositions(scenario)]);
  for (const frame of frames) {
    for (const position of used) {
      for (const option of code.positions.get(position) ?? []) {
        if (frame.preset.positions.get(position) === option) continue;
        const other = exchangePosition(frame.preset, position, option);
        if (changesBest(frame, code, other)) return [];
      }
    }
  }
  return [reportWhole(input, 'stance-blind', { positions: judging.join(', ') })];
}
