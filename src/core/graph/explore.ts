import type { Machine } from '../situation/machine.ts';
import type { ExploreOptions, Graph } from './graph.ts';
import { exploreFreely } from './explore-freely.ts';
import { exploreTabulated } from './explore-tabulated.ts';
import { rankNodes } from './rank-nodes.ts';
import { countValuations, tabulateValuations } from './valuations.ts';

/** More situations than this is `too-large` (docs/format.md). */
export const MAX_SITUATIONS = 5_000_000;

/** Tables of so few combinations of values are ready at once. */
const FEW_VALUATIONS = 2048;
/** Where there are more, up to so many situations doing without tables is quicker. */
const FEW_SITUATIONS = 4096;

/** Node and valuation pairs up to which a plain array serves: 64 MB of 32-bit integers. */
const MAX_SLOTS = 16 * 1024 * 1024;

/** Walks everything a run can do. Null when there are more situations than the limit. */
export function exploreMachine(
  machine: Machine,
  { limit = MAX_SITUATIONS, withoutTimed = false }: Partial<ExploreOptions> = {},
): Graph | null {
  const options = { limit, withoutTimed };
  if (limit > FEW_SITUATIONS && countValuations(machine) > FEW_VALUATIONS) {
    const few = exploreFreely(machine, { limit: FEW_SITUATIONS, withoutTimed });
    if (few !== null) return few;
  }
  const ranks = rankNodes(machine);
  const tabulated = ranks === null ? null : tabulateValuations(machine);
  const fits = tabulated !== null && tabulated.count * machine.nodes.length <= MAX_SLOTS;
  return ranks !== null && tabulated !== null && fits
    ? exploreTabulated(machine, tabulated, ranks, options)
    : exploreFreely(machine, options);
}
