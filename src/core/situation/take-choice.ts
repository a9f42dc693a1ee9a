import { holds } from './conditions.ts';
import type { Effect, MachineChoice, MachineTarget } from './machine.ts';
import type { Situation } from './situation.ts';

/**
 * What a choice leads to: `set`, then `add`, then the first target whose condition holds for the
 * new values. Whether the choice was open is the caller's question.
 */
export function takeChoice(situation: Situation, choice: MachineChoice): Situation {
  const values = applyEffects(choice.effects, situation.values);
  return { node: findTarget(choice.targets, values), values };
}

/** The values after a choice's effects; the same array where there are none. */
export function applyEffects(
  effects: readonly Effect[],
  values: readonly number[],
): readonly number[] {
  if (effects.length === 0) return values;
  const after = values.slice();
  for (const effect of effects) {
    const { variable, value } = effect;
    after[variable] =
      effect.kind === 'set'
        ? value
        : Math.min(effect.max, Math.max(effect.min, (after[variable] ?? 0) + value));
  }
  return after;
}

/** The first target whose condition holds, as an index. */
export function findTargetIndex(
  targets: readonly MachineTarget[],
  values: ArrayLike<number>,
): number {
  for (let index = 0; index < targets.length; index += 1) {
    const target = targets[index];
    if (target !== undefined && holds(target.test, values)) return index;
  }
  throw new Error('no target holds: the last of a choice has no condition');
}

/** The node of the first target whose condition holds. */
export function findTarget(targets: readonly MachineTarget[], values: ArrayLike<number>): number {
  return targets[findTargetIndex(targets, values)]?.node ?? -1;
}
