import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileFault } from './file-fault.ts';
import { SCENARIO_FILE } from './list-folder.ts';
import type { ProjectLayout } from './project-layout.ts';

/** The file of a stance: a file where it looks like one, else a shipped id (docs/format.md). */
export function findStanceFile(named: string, project: ProjectLayout): string {
  if (named.includes('/') || /\.(yaml|json)$/.test(named)) return resolve(named);
  const file = ['yaml', 'json']
    .map((ending) => join(project.stances, `${named}.${ending}`))
    .find((path) => existsSync(path));
  if (file === undefined) throw new FileFault(named, 'not-found');
  return file;
}

/** The folder of a scenario: a shipped id, or a folder. */
export function findScenarioFolder(named: string, project: ProjectLayout): string {
  const folder = resolve(named);
  const shipped = join(project.scenarios, named);
  const isId = /^[a-z][a-z0-9-]*$/.test(named);
  if (
    isId &&
    !existsSync(join(folder, SCENARIO_FILE)) &&
    existsSync(join(shipped, SCENARIO_FILE))
  ) {
    return shipped;
  }
  return folder;
}
