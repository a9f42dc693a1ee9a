import { join } from 'node:path';
import { castSchema } from '../core/scenario/cast-schema.ts';
import type { CastFile } from '../core/scenario/cast-schema.ts';
import { scenarioTextsSchema } from '../core/scenario/scenario-texts-schema.ts';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import { checkShape } from '../core/source/check-shape.ts';
import type { Language } from '../core/source/languages.ts';
import type { Problem } from '../core/source/problem.ts';
import { readContentFile } from './read-content-file.ts';

/** The texts of a scenario in one language, or what is wrong with the file. */
export function loadTexts(
  folder: string,
  language: Language,
): { texts: ScenarioTexts } | { problems: readonly Problem[] } {
  const { source, problems } = readContentFile(join(folder, `${language}.yaml`));
  const shape = checkShape(source, scenarioTextsSchema);
  return shape.data === null
    ? { problems: [...problems, ...shape.problems] }
    : { texts: shape.data };
}

/** The cast, or what is wrong with the file. */
export function loadCast(file: string): { cast: CastFile } | { problems: readonly Problem[] } {
  const { source, problems } = readContentFile(file);
  const shape = checkShape(source, castSchema);
  return shape.data === null
    ? { problems: [...problems, ...shape.problems] }
    : { cast: shape.data };
}
