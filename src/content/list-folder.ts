import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FileFault, describeSystemError } from './file-fault.ts';

export const SCENARIO_FILE = 'scenario.yaml';

/** The folders below `folder` that hold a scenario, by name. */
export function listScenarioFolders(folder: string): string[] {
  return listNames(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, SCENARIO_FILE)));
}

/** The stance files of a folder, by name. */
export function listStanceFiles(folder: string): string[] {
  return listNames(folder)
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => join(folder, name));
}

/** Whether the path is a folder; throws a `FileFault` when there is nothing. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw describeSystemError(path, error);
  }
}

function listNames(folder: string): string[] {
  if (!isFolder(folder)) throw new FileFault(folder, 'not-a-folder');
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    throw describeSystemError(folder, error);
  }
}
