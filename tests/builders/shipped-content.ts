import { basename, join } from 'node:path';
import type { Code } from '../../src/core/ethics/code.ts';
import type { Stance } from '../../src/core/ethics/stance.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { listScenarioFolders, listStanceFiles } from '../../src/content/list-folder.ts';
import { loadCode, loadStance } from '../../src/content/load-ethics.ts';
import { loadScenario } from '../../src/content/load-scenario.ts';
import { layOutProject } from '../../src/content/project-layout.ts';

export const PROJECT = layOutProject(join(import.meta.dirname, '..', '..'));

const loadedCode = loadCode(PROJECT.code);

export function shippedCode(): Code {
  return need(loadedCode.content, 'code');
}

export function shippedStances(): Stance[] {
  return listStanceFiles(PROJECT.stances).map((file) =>
    need(loadStance(file, loadedCode).content, file),
  );
}

export function shippedScenarios(): { id: string; folder: string; scenario: Scenario }[] {
  return listScenarioFolders(PROJECT.scenarios).map((folder) => ({
    id: basename(folder),
    folder,
    scenario: need(loadScenario(folder, loadedCode).content, folder),
  }));
}

function need<Content>(content: Content | null, what: string): Content {
  if (content === null) throw new Error(`${what} has faults: run check`);
  return content;
}
