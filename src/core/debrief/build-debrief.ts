import type { Stance } from '../ethics/stance.ts';
import { findActs } from '../graph/judge-machine.ts';
import { scoreRun } from '../scoring/score-run.ts';
import type { ScoringFrame } from '../scoring/scoring-frame.ts';
import { walkRun } from '../scoring/walk-run.ts';
import type { RunFault, RunInput, WalkedDecision } from '../scoring/walk-run.ts';
import { askPresets } from './ask-presets.ts';
import { chooseLesson } from './choose-lesson.ts';
import { chooseWorthKnowing } from './choose-worth-knowing.ts';
import type { Debrief, DebriefBreach } from './debrief.ts';
import { debriefDecision } from './debrief-decision.ts';
import { debriefRecord } from './debrief-record.ts';
import { debriefValues } from './debrief-values.ts';
import { shareScore } from './share-score.ts';

/**
 * Everything a debrief shows of one run, as plain data for screens, paper and exports; or where
 * the run leaves what the scenario allows. Other companies' eyes are asked for one by one
 * (`lookThrough`).
 * @param frame of the company played, which also judges; built once a scenario and company
 *   (`buildScoringFrame`)
 * @param presets every company there is; the one played may be among them
 * @param run the choices and the record, as the replayed log has them
 */
export function buildDebrief(
  frame: ScoringFrame,
  presets: readonly Stance[],
  run: RunInput,
): { debrief: Debrief } | { fault: RunFault } {
  const walked = walkRun(frame.graph, run);
  if ('fault' in walked) return walked;
  const scored = scoreRun(frame, run);
  if ('fault' in scored) return scored;

  const { score } = scored;
  const own = { frame, score };
  const shares = shareScore(score);
  const views = askPresets(own, run, walked.decisions, presets);
  const visits = countVisits(walked.decisions);
  const decisions = walked.decisions.map((decision, at) =>
    debriefDecision(own, decision, {
      at,
      visit: visits[at] ?? 1,
      share: shares.decisions[at] ?? null,
      defenders: views.defenders[at] ?? [],
    }),
  );
  const record = debriefRecord(own, shares);
  const { outcome, satisfaction, passed, earned, best, worst } = score;
  return {
    debrief: {
      stance: frame.judge.id,
      result: {
        outcome,
        satisfaction,
        score: score.score,
        passed,
        passMark: frame.judge.passMark,
        earned,
        best,
        worst,
        breaches: walked.decisions.flatMap((decision, at) => listBreaches(frame, decision, at)),
        inPoints: shares.inPoints,
      },
      values: debriefValues(own, walked.decisions, walked.end, record),
      decisions,
      record,
      lesson: chooseLesson(decisions, record),
      worthKnowing:
        score.score === 100 && score.breaches.length === 0
          ? chooseWorthKnowing(decisions, views.lostAt)
          : null,
    },
  };
}

/** How often each decision's scene had been met, itself included. */
function countVisits(decisions: readonly { readonly scene: string }[]): readonly number[] {
  const visits = new Map<string, number>();
  return decisions.map(({ scene }) => {
    const visit = (visits.get(scene) ?? 0) + 1;
    visits.set(scene, visit);
    return visit;
  });
}

function listBreaches(
  { graph: { machine }, code }: ScoringFrame,
  { scene, choice: index }: WalkedDecision,
  decision: number,
): readonly DebriefBreach[] {
  const choice = machine.choices[index];
  return findActs(machine, code, choice?.choice.acts ?? [])
    .filter(({ floor }) => floor)
    .map(({ id }) => ({ decision, scene, choice: choice?.id ?? '', act: id }));
}
