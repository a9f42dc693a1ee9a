import type { RunScore } from './score-run.ts';

/**
 * Where a run was defensible though not ours: for each decision, the companies through whose eyes
 * the choice loses nothing. Empty where it lost nothing here, or was a breach, which no company
 * excuses (docs/format.md).
 * @param own the run as the company that was played scores it
 * @param lenses the same run through other presets, by their id
 */
export function findDefenders(
  own: RunScore,
  lenses: ReadonlyMap<string, RunScore>,
): readonly (readonly string[])[] {
  const breaches = new Set(own.breaches.map(({ scene, choice }) => `${scene} ${choice}`));
  return own.decisions.map(({ scene, choice, loss }, index) => {
    if (loss === 0 || breaches.has(`${scene} ${choice}`)) return [];
    return [...lenses]
      .filter(([, lens]) => lens.decisions[index]?.loss === 0)
      .map(([stance]) => stance);
  });
}
