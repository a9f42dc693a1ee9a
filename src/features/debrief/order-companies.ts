import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import type { RunLens } from '../../core/debrief/run-lens.ts';

interface CompaniesToOrder {
  readonly companies: readonly string[];
  /** The company most like a former employer, if one was named. */
  readonly former: string | null;
  /** As the company played has them. */
  readonly decisions: readonly DebriefDecision[];
  lookThrough(stance: string): RunLens;
}

/**
 * The companies in the order in which their eyes are offered: a former employer's kind before all,
 * then those that see most decisions of the run otherwise, of equals those where more hangs on them.
 */
export function orderCompanies(of: CompaniesToOrder): readonly string[] {
  const ranked = of.companies.map((company) => {
    const changed = of.lookThrough(company).decisions.filter(({ change }) => change !== 'same');
    const weight = changed.reduce(
      (sum, { decision, loss }) => sum + loss + (of.decisions[decision]?.loss ?? 0),
      0,
    );
    return { company, former: company === of.former, count: changed.length, weight };
  });
  return ranked
    .toSorted(
      (a, b) => Number(b.former) - Number(a.former) || b.count - a.count || b.weight - a.weight,
    )
    .map(({ company }) => company);
}
