import { findActs } from '../graph/judge-machine.ts';
import type { MachineChoice } from '../situation/machine.ts';
import { listRecordItems } from '../situation/record-items.ts';
import { measureScore } from '../graph/measure-score.ts';
import type { ScoringFrame } from './scoring-frame.ts';
import { walkRun } from './walk-run.ts';
import type { RunFault, RunInput, WalkedDecision } from './walk-run.ts';

export interface Option {
  readonly choice: string;
  readonly points: number;
  readonly loss: number;
}

export interface Decision extends Option {
  readonly scene: string;
  /** Every open choice in file order, timed ones too. */
  readonly options: readonly Option[];
}

export interface Breach {
  readonly scene: string;
  readonly choice: string;
  readonly act: string;
}

export interface ValueScore {
  readonly earned: number;
  readonly best: number;
  readonly worst: number;
  readonly atBest: number;
  /** Null where the value has nothing to win or lose. */
  readonly score: number | null;
}

export interface RecordScore {
  readonly earned: number;
  readonly best: 0;
  readonly loss: number;
  /** The items that the outcome asks about, in file order. */
  readonly items: readonly { item: string; kept: boolean; right: boolean; loss: number }[];
}

export interface RunScore {
  readonly outcome: string;
  readonly satisfaction: number;
  readonly earned: number;
  readonly best: number;
  readonly worst: number;
  readonly score: number;
  readonly passed: boolean;
  readonly breaches: readonly Breach[];
  readonly values: ReadonlyMap<string, ValueScore>;
  /** All losses here and in the record add up to `best - earned`. */
  readonly decisions: readonly Decision[];
  readonly record: RecordScore;
}

/** Scores one run, or says where it leaves what the scenario allows. */
export function scoreRun(
  frame: ScoringFrame,
  run: RunInput,
): { score: RunScore } | { fault: RunFault } {
  const walked = walkRun(frame.graph, run);
  if ('fault' in walked) return walked;
  const { decisions, end } = walked;
  const { machine, node, valuation, valuations } = frame.graph;
  const endNode = machine.nodes[node[end] ?? -1];
  const items = listRecordItems(machine, {
    node: node[end] ?? -1,
    values: valuations.read(valuation[end] ?? -1),
  }).map(({ id, keep }) => {
    const kept = run.record.includes(id);
    const index = machine.record.findIndex((item) => item.id === id);
    const right = kept === keep;
    return { item: id, kept, right, index, loss: right ? 0 : cost(frame.verdicts, index) };
  });
  const recordLoss = items.reduce((sum, item) => sum + item.loss, 0);
  const points = decisions.reduce(
    (sum, { choice }) => sum + cost(frame.verdicts, choice, 'points'),
    0,
  );
  const earned = points - recordLoss;
  const score = measureScore(earned, frame.best, frame.worst);
  const breaches = decisions.flatMap((decision) => listBreaches(frame, decision));
  return {
    score: {
      outcome: endNode?.id ?? '',
      satisfaction: endNode?.outcome?.satisfaction ?? 0,
      earned,
      best: frame.best,
      worst: frame.worst,
      score,
      passed: breaches.length === 0 && score >= frame.judge.passMark,
      breaches,
      values: scoreValues(
        frame,
        decisions,
        items.filter((item) => !item.right).map((item) => item.index),
      ),
      decisions: decisions.map((decision) => describeDecision(frame, decision)),
      record: {
        earned: recordLoss === 0 ? 0 : -recordLoss,
        best: 0,
        loss: recordLoss,
        items: items.map(({ item, kept, right, loss }) => ({ item, kept, right, loss })),
      },
    },
  };
}

function cost(
  verdicts: ScoringFrame['verdicts'],
  index: number,
  of: 'recordCost' | 'points' = 'recordCost',
): number {
  return verdicts[of][index] ?? 0;
}

function describeDecision(frame: ScoringFrame, decision: WalkedDecision): Decision {
  const { graph, verdicts, bounds } = frame;
  const best = bounds.best[decision.situation] ?? 0;
  const options = decision.open.map(({ choice, to }): Option => {
    const points = cost(verdicts, choice, 'points');
    return {
      choice: graph.machine.choices[choice]?.id ?? '',
      points,
      loss: best - (points + (bounds.best[to] ?? 0)),
    };
  });
  const taken = options[decision.open.findIndex(({ choice }) => choice === decision.choice)];
  if (taken === undefined) throw new Error('the choice taken is not among the open ones');
  return { scene: decision.scene, ...taken, options };
}

function listBreaches(frame: ScoringFrame, decision: WalkedDecision): Breach[] {
  const { machine } = frame.graph;
  const choice: MachineChoice | undefined = machine.choices[decision.choice];
  if (choice === undefined) return [];
  return findActs(machine, frame.code, choice.choice.acts)
    .filter((act) => act.floor)
    .map((act) => ({ scene: decision.scene, choice: choice.id, act: act.id }));
}

function scoreValues(
  frame: ScoringFrame,
  decisions: readonly WalkedDecision[],
  wrongItems: readonly number[],
): Map<string, ValueScore> {
  return new Map(
    [...frame.values].map(([value, { best, worst, atBest, verdicts }]) => {
      const earned =
        decisions.reduce((sum, { choice }) => sum + cost(verdicts, choice, 'points'), 0) -
        wrongItems.reduce((sum, index) => sum + cost(verdicts, index), 0);
      const score = best === worst ? null : measureScore(earned, best, worst);
      return [value, { earned, best, worst, atBest, score }];
    }),
  );
}
