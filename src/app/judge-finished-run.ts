import { buildDebrief } from '../core/debrief/build-debrief.ts';
import type { Debrief } from '../core/debrief/debrief.ts';
import { lookThrough } from '../core/debrief/look-through.ts';
import type { RunLens } from '../core/debrief/run-lens.ts';
import type { Code } from '../core/ethics/code.ts';
import { replayRun } from '../core/play/replay-run.ts';
import type { RunEvent } from '../core/play/run-log.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { ScoringFrame } from '../core/scoring/scoring-frame.ts';
import type { PlayCompany } from '../features/play/play-setting.ts';
import { frameRun } from './frame-run.ts';

interface FinishedRun {
  readonly scenario: Scenario;
  readonly code: Code;
  readonly companies: readonly PlayCompany[];
  /** The company played. */
  readonly stance: string;
  readonly log: readonly RunEvent[];
}

export interface JudgedRun {
  readonly company: PlayCompany;
  readonly frame: ScoringFrame;
  readonly debrief: Debrief;
  /** The run through another company's eyes, each worked out once. */
  lookThrough(stance: string): RunLens;
}

/** What all companies make of a finished run; null where its content is no longer here as it was. */
export function judgeFinishedRun(finished: FinishedRun): JudgedRun | null {
  const { scenario, code, companies, stance, log } = finished;
  const company = companies.find((one) => one.stance.id === stance);
  const frame = company === undefined ? null : frameRun(scenario, code, company.stance);
  if (company === undefined || frame === null) return null;
  const replayed = replayRun(frame.graph.machine, log);
  if ('fault' in replayed) return null;
  const { choices, record } = replayed.run;
  const input = { choices, record: record ?? [] };
  const stances = companies.map((one) => one.stance);
  const built = buildDebrief(frame, stances, input);
  if ('fault' in built) return null;
  const lenses = new Map<string, RunLens>();
  return {
    company,
    frame,
    debrief: built.debrief,
    lookThrough: (id) => {
      const known = lenses.get(id);
      if (known !== undefined) return known;
      const other = stances.find((one) => one.id === id);
      if (other === undefined) throw new Error(`no company is called ${id}`);
      const looked = lookThrough(frame, input, other);
      if ('fault' in looked) throw new Error(`the run left the scenario: ${looked.fault.kind}`);
      lenses.set(id, looked.lens);
      return looked.lens;
    },
  };
}
