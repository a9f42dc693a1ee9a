import type { Graph } from '../graph/graph.ts';
import { listRecordItems } from '../situation/record-items.ts';

/** The choices of one attempt by id, and the record items that were kept. */
export interface RunInput {
  readonly choices: readonly string[];
  readonly record: readonly string[];
}

/** Where a run leaves what the scenario allows; `at` counts choices from 1. */
export type RunFault =
  | { kind: 'not-open'; at: number; scene: string; choice: string; open: readonly string[] }
  | { kind: 'too-short'; at: number; scene: string; open: readonly string[] }
  | { kind: 'too-long'; at: number; outcome: string; choice: string }
  | {
      kind: 'unknown-item' | 'inapplicable-item';
      outcome: string;
      item: string;
      items: readonly string[];
    };

export interface WalkedDecision {
  readonly situation: number;
  readonly scene: string;
  /** Index of the machine's choice. */
  readonly choice: number;
  readonly open: readonly { readonly choice: number; readonly to: number }[];
}

/** Follows a run through the graph to its outcome. */
export function walkRun(
  graph: Graph,
  run: RunInput,
): { decisions: WalkedDecision[]; end: number } | { fault: RunFault } {
  const { machine, node, firstStep, stepTo, stepChoice } = graph;
  const decisions: WalkedDecision[] = [];
  let situation = 0;
  const listOpen = (): { choice: number; to: number }[] => {
    const open = [];
    const end = firstStep[situation + 1] ?? 0;
    for (let step = firstStep[situation] ?? 0; step < end; step += 1) {
      open.push({ choice: stepChoice[step] ?? -1, to: stepTo[step] ?? -1 });
    }
    return open;
  };
  const name = (choice: number): string => machine.choices[choice]?.id ?? '';
  const place = (): string => machine.nodes[node[situation] ?? -1]?.id ?? '';

  for (const [index, choice] of run.choices.entries()) {
    const at = index + 1;
    const open = listOpen();
    if (open.length === 0) return { fault: { kind: 'too-long', at, outcome: place(), choice } };
    const taken = open.find((step) => name(step.choice) === choice);
    if (taken === undefined) {
      const names = open.map((step) => name(step.choice));
      return { fault: { kind: 'not-open', at, scene: place(), choice, open: names } };
    }
    decisions.push({ situation, scene: place(), choice: taken.choice, open });
    situation = taken.to;
  }
  const open = listOpen();
  if (open.length > 0) {
    const names = open.map((step) => name(step.choice));
    return { fault: { kind: 'too-short', at: run.choices.length, scene: place(), open: names } };
  }
  const values = graph.valuations.read(graph.valuation[situation] ?? -1);
  const items = listRecordItems(machine, { node: node[situation] ?? -1, values }).map(
    ({ id }) => id,
  );
  for (const item of run.record) {
    if (items.includes(item)) continue;
    const known = machine.record.some(({ id }) => id === item);
    const kind = known ? 'inapplicable-item' : 'unknown-item';
    return { fault: { kind, outcome: place(), item, items } };
  }
  return { decisions, end: situation };
}
