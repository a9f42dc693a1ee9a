import { holds } from '../../src/core/situation/conditions.ts';
import type { Machine } from '../../src/core/situation/machine.ts';
import { applyEffects, findTargetIndex } from '../../src/core/situation/take-choice.ts';

/**
 * The floor: what anyone would write by hand for one generated scenario and no other. It knows
 * that scenes stand in order, that there are three small variables, and how they are packed; the
 * answers to conditions and effects lie ready in tables before the clock starts.
 */
export interface PlainScenario {
  readonly nodes: number;
  readonly valuations: number;
  readonly start: number;
  /** By choice: three to a scene. */
  readonly open: readonly Uint8Array[];
  readonly after: readonly Int32Array[];
  readonly target: readonly Int32Array[];
  readonly points: Float64Array;
}

export interface PlainAnswer {
  readonly situations: number;
  readonly best: number;
  readonly worst: number;
  readonly runs: number;
  readonly losses: number;
}

const SIZES = [10, 10] as const;

export function preparePlain(machine: Machine, points: Float64Array): PlainScenario {
  const last = machine.variables[2];
  const sizes = [...SIZES, last?.type === 'integer' ? last.max + 1 : 1];
  const valuations = sizes.reduce((product, size) => product * size, 1);
  const [, second = 1, third = 1] = sizes;
  const pack = ([a = 0, b = 0, c = 0]: readonly number[]): number => (a * second + b) * third + c;
  const all = Array.from({ length: valuations }, (_, code) => [
    Math.floor(code / (second * third)),
    Math.floor(code / third) % second,
    code % third,
  ]);
  return {
    nodes: machine.nodes.length,
    valuations,
    start: machine.start * valuations + pack(machine.initial),
    open: machine.choices.map(({ test }) =>
      Uint8Array.from(all, (values) => (holds(test, values) ? 1 : 0)),
    ),
    after: machine.choices.map(({ effects }) =>
      Int32Array.from(all, (values) => pack(applyEffects(effects, values))),
    ),
    target: machine.choices.map(({ targets }) =>
      Int32Array.from(all, (values) => targets[findTargetIndex(targets, values)]?.node ?? -1),
    ),
    points,
  };
}

/** Reach, bounds, counts and losses under one stance, over one dense table. */
export function analysePlainly(plain: PlainScenario): PlainAnswer {
  const { nodes, valuations, start, open, after, target, points } = plain;
  const slots = nodes * valuations;
  const reached = new Uint8Array(slots);
  const best = new Float64Array(slots);
  const worst = new Float64Array(slots);
  const runs = new Float64Array(slots);
  const scenes = points.length / 3;
  reached[start] = 1;
  let situations = 0;
  for (let node = 0; node < nodes; node += 1) {
    for (let at = 0; at < valuations; at += 1) {
      if (reached[node * valuations + at] === 0) continue;
      situations += 1;
      if (node >= scenes) continue;
      for (let choice = node * 3; choice < node * 3 + 3; choice += 1) {
        if (open[choice]?.[at] === 0) continue;
        const then = after[choice]?.[at] ?? 0;
        reached[(target[choice]?.[then] ?? 0) * valuations + then] = 1;
      }
    }
  }
  for (let node = nodes - 1; node >= 0; node -= 1) {
    for (let at = 0; at < valuations; at += 1) {
      const slot = node * valuations + at;
      if (reached[slot] === 0) continue;
      if (node >= scenes) {
        runs[slot] = 1;
        continue;
      }
      let high = -Infinity;
      let low = Infinity;
      let count = 0;
      for (let choice = node * 3; choice < node * 3 + 3; choice += 1) {
        if (open[choice]?.[at] === 0) continue;
        const then = after[choice]?.[at] ?? 0;
        const to = (target[choice]?.[then] ?? 0) * valuations + then;
        const earned = points[choice] ?? 0;
        high = Math.max(high, earned + (best[to] ?? 0));
        low = Math.min(low, earned + (worst[to] ?? 0));
        count += runs[to] ?? 0;
      }
      best[slot] = high;
      worst[slot] = low;
      runs[slot] = count;
    }
  }
  let losses = 0;
  for (let node = 0; node < scenes; node += 1) {
    for (let at = 0; at < valuations; at += 1) {
      const slot = node * valuations + at;
      if (reached[slot] === 0) continue;
      for (let choice = node * 3; choice < node * 3 + 3; choice += 1) {
        if (open[choice]?.[at] === 0) continue;
        const then = after[choice]?.[at] ?? 0;
        const to = (target[choice]?.[then] ?? 0) * valuations + then;
        if ((best[slot] ?? 0) > (points[choice] ?? 0) + (best[to] ?? 0)) losses += 1;
      }
    }
  }
  return {
    situations,
    best: best[start] ?? 0,
    worst: worst[start] ?? 0,
    runs: runs[start] ?? 0,
    losses,
  };
}

/** One step of the plain loop: a packed situation and a choice in, a packed situation out. */
export function stepPlainly(plain: PlainScenario, slot: number, choice: number): number {
  const at = slot % plain.valuations;
  const then = plain.after[choice]?.[at] ?? 0;
  return (plain.target[choice]?.[then] ?? 0) * plain.valuations + then;
}
