import type { RunLog } from '../play/run-log.ts';

/**
 * One attempt at a scenario. Its log holds all its choices from the start, those too that a
 * what-if takes over from an earlier attempt.
 */
export interface Attempt {
  readonly run: string;
  readonly log: RunLog;
}

/** A place that attempts came to, by a choice made before it; the root is the start. */
export interface AttemptNode {
  /** The choice that led here and its scene; null at the start. */
  readonly step: { readonly scene: string; readonly choice: string } | null;
  /** How many choices lie behind. */
  readonly depth: number;
  /** Every attempt that came this way, oldest first. */
  readonly runs: readonly string[];
  /** Those whose last choice this is, so far. Each attempt stands at one node. */
  readonly stopped: readonly string[];
  /** Those that leave an earlier attempt here to go on otherwise. */
  readonly takenUp: readonly string[];
  /** Whether the attempt that counts came this way. */
  readonly counts: boolean;
  /** In the order in which they were first tried. */
  readonly next: readonly AttemptNode[];
}

export interface AttemptTree {
  /** The first attempt from the start that came to its end; null while none has. */
  readonly counts: string | null;
  readonly start: AttemptNode;
}

/** A node while it grows. */
interface Growing {
  readonly step: AttemptNode['step'];
  readonly depth: number;
  readonly runs: string[];
  readonly stopped: string[];
  readonly takenUp: string[];
  counts: boolean;
  readonly next: Growing[];
}

/**
 * All attempts at one scenario as a tree in which equal beginnings are one path, however an
 * attempt came by them.
 * @param attempts oldest first, all with the same content and company
 */
export function growAttemptTree(attempts: readonly Attempt[]): AttemptTree {
  const counting = attempts.find(
    ({ log }) => findLink(log) === undefined && log.some(({ type }) => type === 'run-ended'),
  );
  const counts = counting?.run ?? null;
  const start = sprout(null, 0);
  for (const { run, log } of attempts) {
    const whatIf = findLink(log);
    const arrive = (node: Growing): Growing => {
      node.runs.push(run);
      if (whatIf?.at === node.depth) node.takenUp.push(run);
      if (run === counts) node.counts = true;
      return node;
    };
    let node = arrive(start);
    for (const event of log) {
      if (event.type === 'choice-made') node = arrive(stepOn(node, event.scene, event.choice));
    }
    node.stopped.push(run);
  }
  return { counts, start };
}

/** The attempt it was taken up from, and after how many of its choices. */
function findLink([started]: RunLog): { readonly run: string; readonly at: number } | undefined {
  return started?.type === 'run-started' ? started.whatIf : undefined;
}

function sprout(step: AttemptNode['step'], depth: number): Growing {
  return { step, depth, runs: [], stopped: [], takenUp: [], counts: false, next: [] };
}

/** The node that a choice leads to, new if nobody went there before. */
function stepOn(node: Growing, scene: string, choice: string): Growing {
  const known = node.next.find(({ step }) => step?.choice === choice);
  if (known !== undefined) return known;
  const grown = sprout({ scene, choice }, node.depth + 1);
  node.next.push(grown);
  return grown;
}
