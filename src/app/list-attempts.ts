import { replayRun } from '../core/play/replay-run.ts';
import type { RunStarted } from '../core/play/run-log.ts';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import { scoreRun } from '../core/scoring/score-run.ts';
import type { ScoringFrame } from '../core/scoring/scoring-frame.ts';
import type { DebriefAttempt } from '../features/debrief/debrief-props.ts';
import type { StoredRun } from '../storage/run-store.ts';

interface AttemptSetting {
  readonly started: RunStarted;
  readonly frame: ScoringFrame;
  readonly texts: ScenarioTexts;
  fill(text: string): string;
}

/** Finished runs of the same contact, content and company, in the order in which they ended. */
export function listAttempts(
  runs: readonly StoredRun[],
  { started, frame, texts, fill }: AttemptSetting,
): readonly DebriefAttempt[] {
  const { machine } = frame.graph;
  let counted = false;
  return runs.flatMap(({ run, events }): DebriefAttempt[] => {
    const log = events.map(({ event }) => event);
    const [first] = log;
    if (first?.type !== 'run-started' || !isSame(first, started)) return [];
    const replayed = replayRun(machine, log);
    if ('fault' in replayed || replayed.run.phase !== 'ended') return [];
    const { choices, record } = replayed.run;
    const scored = scoreRun(frame, { choices, record: record ?? [] });
    if ('fault' in scored) return [];
    const { score, passed, breaches, outcome } = scored.score;
    const from = first.whatIf ?? null;
    const counts = !counted && from === null;
    counted ||= counts;
    const left = scored.score.decisions[from?.at ?? -1];
    const label = texts.scenes[left?.scene ?? '']?.choices[left?.choice ?? '']?.label;
    return [
      {
        run,
        from,
        decisions: choices.length,
        label: label === undefined ? null : fill(label),
        outcomeTitle: fill(texts.outcomes[outcome]?.title ?? ''),
        score,
        passed,
        breaches: breaches.length,
        counts,
      },
    ];
  });
}

function isSame(one: RunStarted, other: RunStarted): boolean {
  return (
    one.scenario === other.scenario &&
    one.scenarioHash === other.scenarioHash &&
    one.stance === other.stance
  );
}
