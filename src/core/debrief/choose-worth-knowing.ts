import type { DebriefDecision, WorthKnowing } from './debrief.ts';

/** The right choice that most presets would count as a loss, or null where all would have it. */
export function chooseWorthKnowing(
  decisions: readonly DebriefDecision[],
  lostAt: readonly (readonly string[])[],
): WorthKnowing | null {
  const [most] = decisions
    .filter(({ kind }) => kind === 'best')
    .map(({ decision }) => ({ decision, lostAt: lostAt[decision] ?? [] }))
    .toSorted((a, b) => b.lostAt.length - a.lostAt.length);
  return most === undefined || most.lostAt.length === 0 ? null : most;
}
