import type { Code } from '../ethics/code.ts';
import type { Condition } from '../scenario/condition-schema.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Every position that some condition of the scenario asks about. */
export function listNamedPositions(scenario: Scenario): string[] {
  const named = new Set<string>();
  const visit = (condition: Condition | undefined): void => {
    if (condition === undefined) return;
    if ('position' in condition) named.add(condition.position);
    if ('all' in condition) condition.all.forEach(visit);
    if ('any' in condition) condition.any.forEach(visit);
    if ('not' in condition) visit(condition.not);
  };
  for (const scene of scenario.scenes) {
    for (const { when, targets } of scene.choices) {
      visit(when);
      for (const target of targets) visit(target.when);
    }
  }
  for (const { when } of scenario.record) visit(when);
  return [...named];
}

/**
 * Every combination of options of the positions named; null when there are more than `limit`.
 */
export function listPositionSets(
  code: Code,
  named: readonly string[],
  limit: number,
): Map<string, string>[] | null {
  let sets = [new Map<string, string>()];
  for (const position of named) {
    const options = code.positions.get(position) ?? [];
    if (sets.length * options.length > limit) return null;
    sets = sets.flatMap((set) => options.map((option) => new Map(set).set(position, option)));
  }
  return sets;
}
