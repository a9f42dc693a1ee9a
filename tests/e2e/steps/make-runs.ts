import { join } from 'node:path';
import { buildCode } from '../../../src/core/ethics/code.ts';
import { codeSchema } from '../../../src/core/ethics/code-schema.ts';
import { buildStance } from '../../../src/core/ethics/stance.ts';
import { stanceSchema } from '../../../src/core/ethics/stance-schema.ts';
import { exploreMachine } from '../../../src/core/graph/explore.ts';
import { followBest } from '../../../src/core/graph/follow-run.ts';
import { drawPeople } from '../../../src/core/play/draw-persona.ts';
import { hashContent } from '../../../src/core/play/hash-content.ts';
import type { RunEvent } from '../../../src/core/play/run-log.ts';
import { castSchema } from '../../../src/core/scenario/cast-schema.ts';
import { scenarioSchema } from '../../../src/core/scenario/scenario-schema.ts';
import { buildScenario } from '../../../src/core/scenario/scenario.ts';
import { drawRun } from '../../../src/core/scoring/draw-run.ts';
import { scoreRun } from '../../../src/core/scoring/score-run.ts';
import type { RunScore } from '../../../src/core/scoring/score-run.ts';
import { buildScoringFrame } from '../../../src/core/scoring/scoring-frame.ts';
import { buildMachine } from '../../../src/core/situation/build-machine.ts';
import { layOutProject } from '../../../src/content/project-layout.ts';
import { readSound } from '../../../src/content/read-sound.ts';
import type { StoredRun } from '../../../src/storage/run-store.ts';

const PROJECT = layOutProject(join(import.meta.dirname, '..', '..', '..'));

/** How a run ends: all points, too few of them, or a line crossed. */
export type Ending = 'perfect' | 'failed' | 'breach';

const ENDS: Readonly<Record<Ending, (score: RunScore) => boolean>> = {
  perfect: ({ score }) => score === 100,
  failed: ({ passed, breaches }) => !passed && breaches.length === 0,
  breach: ({ breaches }) => breaches.length > 0,
};

interface Wish {
  readonly scenario: string;
  readonly stance?: string;
  readonly ending: Ending;
  /** Its place among the runs, and its id. */
  readonly order: number;
  readonly later?: readonly RunEvent[];
}

/** A finished run of shipped content, as the player would have stored it. */
export function makeRun({
  scenario: id,
  stance = 'generous-retailer',
  ending,
  order,
  later = [],
}: Wish): StoredRun {
  const file = readSound(join(PROJECT.scenarios, id, 'scenario.yaml'), scenarioSchema);
  const { texts: _texts, ...stanceFile } = readSound(
    join(PROJECT.stances, `${stance}.yaml`),
    stanceSchema,
  );
  const code = buildCode(readSound(PROJECT.code, codeSchema));
  const scenario = buildScenario(file);
  const { personas } = readSound(PROJECT.cast, castSchema);
  const judge = buildStance(stanceFile);
  const graph = exploreMachine(buildMachine(scenario, judge.positions));
  if (graph === null) throw new Error(`${id} is too large`);
  const frame = buildScoringFrame(graph, code, judge);
  const { machine } = graph;

  const score = (choices: readonly string[], record: readonly string[]): RunScore => {
    const scored = scoreRun(frame, { choices, record });
    if ('fault' in scored) throw new Error(JSON.stringify(scored.fault));
    return scored.score;
  };
  /** The record as it should be. */
  const writeRecord = (choices: readonly string[]): readonly string[] =>
    score(choices, []).record.items.flatMap(({ item, right }) => (right ? [] : [item]));
  const best = followBest(graph, frame.verdicts, frame.bounds).choices.map(
    (index) => machine.choices[index]?.id ?? '',
  );
  const candidates =
    ending === 'perfect'
      ? [best]
      : Array.from({ length: 500 }, (_, seed) => drawRun(machine, seed));
  const choices = candidates.find((one) => ENDS[ending](score(one, writeRecord(one))));
  if (choices === undefined) throw new Error(`no run of ${id} ends so: ${ending}`);
  const kept = writeRecord(choices);
  const scenes = score(choices, kept).decisions.map(({ scene }) => scene);
  const events: readonly RunEvent[] = [
    {
      type: 'run-started',
      scenario: id,
      scenarioVersion: file.version,
      scenarioHash: hashContent(file),
      stance,
      stanceHash: hashContent(stanceFile),
      persona: drawPeople(scenario, Object.keys(personas), order).customer,
      seed: order,
      mode: 'practice',
    },
    ...choices.map((choice, at) => ({
      type: 'choice-made' as const,
      scene: scenes[at] ?? '',
      choice,
    })),
    { type: 'record-written', kept: [...kept] },
    { type: 'run-ended', outcome: score(choices, kept).outcome },
    ...later,
  ];
  const begun = Date.UTC(2026, 0, order + 1, 9);
  return {
    run: nameRun(order),
    order,
    events: events.map((event, at) => ({ at, time: begun + at * 30_000, event })),
  };
}

export function nameRun(order: number): string {
  return `00000000-0000-4000-8000-${String(order).padStart(12, '0')}`;
}

/** Practices of the shipped code. */
export function listPractices(): readonly string[] {
  return Object.keys(readSound(PROJECT.code, codeSchema).practices);
}
