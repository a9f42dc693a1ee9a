import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { appendAll } from '../core/source/append-all.ts';
import { readKey } from '../core/source/read-entries.ts';
import { LIMITS } from '../core/source/limits.ts';
import type { Problem } from '../core/source/problem.ts';
import { CheckDesk } from './check-desk.ts';
import type { CheckSetting } from './check-desk.ts';
import { checkCastTexts, checkCodeTexts, checkStanceTexts } from './check-ethics-texts.ts';
import { checkScenarioFolder } from './check-scenario-folder.ts';
import { FileFault } from './file-fault.ts';
import { SCENARIO_FILE, isFolder, listScenarioFolders, listStanceFiles } from './list-folder.ts';
import type { ProjectLayout } from './project-layout.ts';
import { readContentFile } from './read-content-file.ts';

export interface CheckReport {
  /** Scenarios, stances and codes that were named. */
  readonly checked: number;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
}

type Named = { kind: 'scenario' | 'stance' | 'code'; path: string };

/**
 * Checks what the paths name, or everything when there are none (docs/format.md).
 * Throws a `FileFault` when something cannot be read.
 */
export function checkContent(
  paths: readonly string[],
  setting: CheckSetting,
  project: ProjectLayout,
): CheckReport {
  const everything = paths.length === 0;
  const named = everything
    ? listEverything(setting, project)
    : paths.flatMap((path) => identify(resolve(path)));
  const unique = [...new Map(named.map((one) => [`${one.kind} ${one.path}`, one])).values()];
  const codes = unique.filter(({ kind }) => kind === 'code');
  const desk = new CheckDesk(setting);
  const problems: Problem[] = [];

  for (const { path } of codes) {
    const own = path === desk.setting.code ? desk : new CheckDesk({ ...setting, code: path });
    own.code();
    appendAll(problems, checkCodeTexts(own));
    if (own !== desk) appendAll(problems, own.problems);
  }
  for (const { kind, path } of unique) {
    if (kind === 'scenario') appendAll(problems, checkScenarioFolder(desk, path));
    if (kind === 'stance') {
      const shipped = everything || path.startsWith(project.stances + sep);
      appendAll(problems, checkStanceTexts(desk, path, shipped));
    }
  }
  if (everything) appendAll(problems, checkCastTexts(desk));
  return { checked: unique.length, problems: arrange([...desk.problems, ...problems]) };
}

function listEverything(setting: CheckSetting, project: ProjectLayout): Named[] {
  return [
    { kind: 'code', path: setting.code },
    ...listStanceFiles(setting.stances).map((path): Named => ({ kind: 'stance', path })),
    ...listScenarioFolders(project.scenarios).map((path): Named => ({ kind: 'scenario', path })),
  ];
}

/** What a path names: by what lies there, for a file by what it holds. */
function identify(path: string): Named[] {
  if (isFolder(path)) {
    if (existsSync(join(path, SCENARIO_FILE))) return [{ kind: 'scenario', path }];
    const folders = listScenarioFolders(path);
    if (folders.length === 0) throw new FileFault(path, 'not-content');
    return folders.map((folder) => ({ kind: 'scenario', path: folder }));
  }
  if (basename(path) === SCENARIO_FILE) return [{ kind: 'scenario', path: dirname(path) }];
  const { source } = readContentFile(path);
  const has = (key: string): boolean => readKey(source.value, key) !== undefined;
  if (has('weights') || has('passMark')) return [{ kind: 'stance', path }];
  if (has('practices') || has('components')) return [{ kind: 'code', path }];
  if (source.value !== undefined && source.value !== null && (has('scenes') || has('personas'))) {
    throw new FileFault(path, 'not-content');
  }
  return [{ kind: basename(path).startsWith('code.') ? 'code' : 'stance', path }];
}

/** Sorted, each once, and no more of one file than anyone can read. */
function arrange(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const list = byFile.get(problem.file) ?? [];
    list.push(problem);
    byFile.set(problem.file, list);
  }
  return [...byFile]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => cut(list.toSorted(comparePlaces)));
}

function comparePlaces(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}

function cut(list: readonly Problem[]): Problem[] {
  const kept = list.slice(0, LIMITS.problemsPerFile);
  const last = kept.at(-1);
  const more = list.length - kept.length;
  if (last === undefined || more === 0) return kept;
  return [...kept, { ...last, detail: 'more-problems', values: { more }, path: [] }];
}
