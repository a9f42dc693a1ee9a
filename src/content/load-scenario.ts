import { basename, join } from 'node:path';
import { checkScenario } from '../core/scenario/check-scenario.ts';
import { buildScenario } from '../core/scenario/scenario.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { scenarioSchema } from '../core/scenario/scenario-schema.ts';
import { checkShape } from '../core/source/check-shape.ts';
import { SCENARIO_FILE } from './list-folder.ts';
import type { Loaded, LoadedCode } from './load-ethics.ts';
import { readContentFile } from './read-content-file.ts';

/** Reads the machine of a scenario and holds it against the code; no texts. */
export function loadScenario(folder: string, code: LoadedCode): Loaded<Scenario> {
  const { source, problems } = readContentFile(join(folder, SCENARIO_FILE));
  const shape = checkShape(source, scenarioSchema);
  const references =
    code.source.value === undefined ? [] : checkScenario(source, code.vocabulary, basename(folder));
  const all = [...problems, ...shape.problems, ...references];
  return {
    source,
    content: shape.data === null || all.length > 0 ? null : buildScenario(shape.data),
    problems: all,
  };
}
