import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../core/source/languages.ts';
import { FileFault, describeSystemError } from './file-fault.ts';

export const SCENARIO_FILE = 'scenario.yaml';

/**
 * The folders below `folder` that hold a scenario, by name. One that holds its texts alone is not
 * passed over: somebody's scenario would go unchecked in silence.
 */
export function listScenarioFolders(folder: string): string[] {
  return listNames(folder)
    .map((name) => join(folder, name))
    .filter((path) => {
      const file = join(path, SCENARIO_FILE);
      if (existsSync(file)) return true;
      const hasTexts = LANGUAGES.some((language) => existsSync(join(path, `${language}.yaml`)));
      if (hasTexts) throw new FileFault(file, 'not-found');
      return false;
    });
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
