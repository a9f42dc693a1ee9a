import type { MachineChoice } from '../situation/machine.ts';
import { mixSeed } from './mix-seed.ts';
import { seededDice } from './seeded-dice.ts';

/**
 * The choices one can pick, in the order in which this run shows them: shuffled by the seed, so
 * that position tells nothing, and the same whenever the run is looked at again. The choice that
 * the clock takes is not among them.
 * @param choices the open choices of the scene (`listOpenChoices`)
 * @param visit how often the scene has been met in this run, this time included (1, 2 …)
 */
export function orderChoices(
  choices: readonly MachineChoice[],
  seed: number,
  scene: string,
  visit: number,
): readonly MachineChoice[] {
  const dice = seededDice(mixSeed(seed, 'order', scene, visit));
  const offered = choices.filter(({ timed }) => !timed);
  // Fisher–Yates: every order is as likely as any other.
  for (let last = offered.length - 1; last > 0; last -= 1) {
    const other = Math.floor(dice() * (last + 1));
    const [one, two] = [offered[last], offered[other]];
    if (one === undefined || two === undefined) continue;
    offered[last] = two;
    offered[other] = one;
  }
  return offered;
}
