import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../play/run-log.ts';
import { growAttemptTree } from './grow-attempt-tree.ts';
import type { Attempt, AttemptNode } from './grow-attempt-tree.ts';

interface Sketch {
  readonly choices: readonly string[];
  readonly ended?: boolean;
  readonly whatIf?: { run: string; at: number } | undefined;
}

/** Scenes are named after the choices that lead there, as a machine without variables would. */
function attempt(run: string, { choices, ended = true, whatIf }: Sketch): Attempt {
  const started: RunEvent = {
    type: 'run-started',
    scenario: 'short-visit',
    scenarioVersion: 1,
    scenarioHash: '',
    stance: 'corner-shop',
    stanceHash: '',
    persona: 'ann',
    seed: 1,
    mode: 'practice',
    ...(whatIf === undefined ? {} : { whatIf }),
  };
  const made = choices.map((choice, at): RunEvent => ({
    type: 'choice-made',
    scene: `scene-${choices.slice(0, at).join('-')}`,
    choice,
  }));
  const end: RunEvent[] = [
    { type: 'record-written', kept: [] },
    { type: 'run-ended', outcome: 'content' },
  ];
  return { run, log: [started, ...made, ...(ended ? end : [])] };
}

function listNodes(node: AttemptNode): AttemptNode[] {
  return [node, ...node.next.flatMap(listNodes)];
}

const attempts = fc
  .array(
    fc.record({
      choices: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }),
      ended: fc.boolean(),
      link: fc.option(fc.nat({ max: 5 })),
    }),
    { maxLength: 8 },
  )
  .map((sketches) =>
    sketches.map(({ choices, ended, link }, index) =>
      attempt(`run-${index}`, {
        choices,
        ended,
        whatIf:
          link === null || index === 0
            ? undefined
            : { run: 'run-0', at: Math.min(link, choices.length) },
      }),
    ),
  );

describe('growAttemptTree', () => {
  it('has every attempt once, at the end of its own choices', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const { start } = growAttemptTree(list);
        const stopped = listNodes(start).flatMap((node) => node.stopped);
        expect(stopped.toSorted()).toEqual(list.map(({ run }) => run).toSorted());
        for (const { run, log } of list) {
          const path = listNodes(start).filter(({ runs }) => runs.includes(run));
          expect(path.map(({ step }) => step).slice(1)).toEqual(
            log.flatMap((event) =>
              event.type === 'choice-made' ? [{ scene: event.scene, choice: event.choice }] : [],
            ),
          );
          expect(path.map(({ depth }) => depth)).toEqual([...path.keys()]);
          expect(path.at(-1)?.stopped).toContain(run);
        }
      }),
    );
  });

  it('goes one way for equal beginnings', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        for (const { next, runs } of listNodes(growAttemptTree(list).start)) {
          expect(new Set(next.map(({ step }) => step?.choice)).size).toBe(next.length);
          for (const branch of next) {
            expect(branch.runs.every((run) => runs.includes(run))).toBe(true);
          }
        }
      }),
    );
  });

  it('lets the first finished attempt from the start count, whatever comes after', () => {
    fc.assert(
      fc.property(attempts, attempts, (list, later) => {
        const { counts, start } = growAttemptTree(list);
        const first = list.find(
          ({ log }) =>
            log[0]?.type === 'run-started' &&
            log[0].whatIf === undefined &&
            log.at(-1)?.type === 'run-ended',
        );
        expect(counts).toBe(first?.run ?? null);
        for (const node of listNodes(start)) {
          expect(node.counts).toBe(counts !== null && node.runs.includes(counts));
        }
        const afterwards = growAttemptTree([...list, ...later]).counts;
        expect(counts === null || afterwards === counts).toBe(true);
      }),
    );
  });

  it('marks where an attempt was taken up', () => {
    const tree = growAttemptTree([
      attempt('first', { choices: ['a', 'b'] }),
      attempt('second', { choices: ['a', 'c'], whatIf: { run: 'first', at: 1 } }),
    ]);
    const [a] = tree.start.next;
    expect(a).toMatchObject({ takenUp: ['second'], runs: ['first', 'second'], counts: true });
    expect(a?.next).toMatchObject([
      { step: { choice: 'b' }, stopped: ['first'], counts: true, depth: 2 },
      { step: { choice: 'c' }, stopped: ['second'], counts: false, depth: 2 },
    ]);
  });
});
