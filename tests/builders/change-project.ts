import type { ChoiceEntry, ScenarioFile } from '../../src/core/scenario/scenario-schema.ts';
import { aProject } from './a-project.ts';
import type { Project } from './a-project.ts';
import { aScenarioFile, aScene } from './a-scenario.ts';

/** A project whose scenario is the sound one with some parts exchanged, texts to match. */
export function withScenario(parts: Partial<ScenarioFile>): Project {
  return aProject(aScenarioFile(parts));
}

/** The sound scenes, with choices added to the opening. */
export function withChoices(choices: Record<string, ChoiceEntry>): Project {
  const { scenes } = aScenarioFile();
  const opening = {
    ...scenes['opening'],
    ...aScene({ ...scenes['opening']?.choices, ...choices }),
  };
  return withScenario({ scenes: { ...scenes, opening } });
}

/** Sets a value where the types would not allow one: authors have no types. */
export function put(target: object, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) Reflect.set(target, key, value);
  else put(Reflect.get(target, key), rest, value);
}

export function changed(
  path: readonly string[],
  value: unknown,
  project: Project = aProject(),
): Project {
  const copy = structuredClone(project);
  put(copy, path, value);
  return copy;
}

export const inScenario = (path: readonly string[], value: unknown): Project =>
  changed(['scenario', ...path], value);
export const OPENING = ['scenes', 'opening'];
export const HEAR = [...OPENING, 'choices', 'hear'];
