import type { ScenarioFile } from '../../src/core/scenario/scenario-schema.ts';

/** Whole numbers from 0 to `limit - 1`, the same each time (a linear congruential generator). */
function rollDice(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/**
 * A scenario of so many scenes, three choices each, that merge further on; every choice moves
 * variables, some are open only for some values. About `scenes × valuations` situations.
 * @param acts what choices may do: ids of a code
 */
export function generateScenario(
  scenes: number,
  acts: readonly string[],
  valuations: 400 | 1000 = 1000,
): ScenarioFile {
  const roll = rollDice(scenes);
  const top = valuations === 1000 ? 9 : 3;
  const place = (index: number): string =>
    index < scenes ? `scene-${index}` : `outcome-${index % 3}`;
  const pick = (): string => acts[roll(acts.length)] ?? '';
  return {
    format: 1,
    id: `generated-${scenes}`,
    version: 1,
    channel: 'chat',
    level: 1,
    audience: ['onboarding'],
    reviewBy: '2099-01-01',
    cast: 'any',
    variables: {
      trust: { type: 'integer', min: 0, max: 9, initial: 5 },
      patience: { type: 'integer', min: 0, max: 9, initial: 5 },
      offer: { type: 'integer', min: 0, max: top, initial: 0 },
    },
    start: 'scene-0',
    scenes: Object.fromEntries(
      Array.from({ length: scenes }, (_, index) => [
        place(index),
        {
          mood: 'calm' as const,
          choices: {
            listen: { acts: [pick()], add: { trust: 1 }, to: place(index + 1) },
            offer: {
              acts: [pick(), pick()],
              add: { offer: 1, patience: -1 },
              to: [
                { when: { variable: 'trust', atLeast: 7 }, go: place(index + 2 + roll(2)) },
                { go: place(index + 1 + roll(3)) },
              ],
            },
            refuse: {
              ...(index % 5 === 0 ? { when: { variable: 'patience', atLeast: 2 } } : {}),
              acts: [pick()],
              ...(index % 7 === 0 ? { set: { offer: 0 } } : {}),
              add: { trust: -2, patience: index % 3 === 0 ? 2 : 0 },
              to: place(index + 1 + roll(4)),
            },
          },
        },
      ]),
    ),
    outcomes: {
      'outcome-0': { mood: 'pleased', satisfaction: 5 },
      'outcome-1': { mood: 'calm', satisfaction: 3 },
      'outcome-2': { mood: 'angry', satisfaction: 1 },
    },
  };
}
