import { replayRun } from '../core/play/replay-run.ts';
import type { ReplayedRun } from '../core/play/replay-run.ts';
import { buildCode } from '../core/ethics/code.ts';
import { buildStance } from '../core/ethics/stance.ts';
import { buildScenario } from '../core/scenario/scenario.ts';
import { scoreRun } from '../core/scoring/score-run.ts';
import type { RunScore } from '../core/scoring/score-run.ts';
import type { ScoringFrame } from '../core/scoring/scoring-frame.ts';
import { shippedContent } from '../content/shipped-content.ts';
import type { StoredRun } from '../storage/run-store.ts';
import { frameRun } from './frame-run.ts';

/** A finished run and what the company it was played under makes of it. */
export interface ScoredRun {
  readonly run: string;
  readonly order: number;
  /** When it ended; ms since 1970. */
  readonly ended: number;
  readonly played: ReplayedRun;
  readonly score: RunScore;
  readonly frame: ScoringFrame;
}

const frames = new Map<string, Promise<ScoringFrame | null>>();

/**
 * Scores all finished runs, one after the other so that the screen stays awake. A run of content
 * or a company that is no longer shipped as it was has no score, and is left out.
 */
export async function scoreStoredRuns(runs: readonly StoredRun[]): Promise<readonly ScoredRun[]> {
  const scored: ScoredRun[] = [];
  for (const stored of runs) {
    const one = await scoreStoredRun(stored);
    if (one !== null) scored.push(one);
  }
  return scored;
}

async function scoreStoredRun({ run, order, events }: StoredRun): Promise<ScoredRun | null> {
  const end = events.find(({ event }) => event.type === 'run-ended');
  const [first] = events;
  if (end === undefined || first?.event.type !== 'run-started') return null;
  const { scenario, scenarioHash, stance, stanceHash } = first.event;
  const key = `${scenario} ${scenarioHash} ${stance} ${stanceHash}`;
  const framing = frames.get(key) ?? frame(scenario, scenarioHash, stance, stanceHash);
  frames.set(key, framing);
  const framed = await framing;
  if (framed === null) return null;
  const replayed = replayRun(
    framed.graph.machine,
    events.map(({ event }) => event),
  );
  if ('fault' in replayed) return null;
  const played = replayed.run;
  const result = scoreRun(framed, { choices: played.choices, record: played.record ?? [] });
  if ('fault' in result) return null;
  return { run, order, ended: end.time, played, score: result.score, frame: framed };
}

async function frame(
  scenario: string,
  scenarioHash: string,
  stance: string,
  stanceHash: string,
): Promise<ScoringFrame | null> {
  const [library, companies, code] = await Promise.all([
    shippedContent.loadLibrary(),
    shippedContent.loadCompanies(),
    shippedContent.loadCode(),
  ]);
  const company = companies.stances.find(({ id }) => id === stance);
  const profile = library.find(({ id }) => id === scenario);
  if (company?.hash !== stanceHash || profile?.hash !== scenarioHash) return null;
  const { file } = await shippedContent.loadScenario(scenario);
  return frameRun(buildScenario(file), buildCode(code), buildStance(company));
}
