import type { Code } from '../ethics/code.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { listPractices } from './list-practices.ts';

/**
 * The practices in play in one scene: those that judge what can be done there.
 * @param scene null for the record, which is judged by its items' practices
 */
export function listScenePractices(
  scenario: Scenario,
  code: Code,
  scene: string | null,
): readonly string[] {
  return scene === null
    ? listPractices({ ...scenario, scenes: [] }, code)
    : listPractices(
        { ...scenario, scenes: scenario.scenes.filter(({ id }) => id === scene), record: [] },
        code,
      );
}
