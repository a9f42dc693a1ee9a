import { join, relative } from 'node:path';
import { checkContent } from '../../src/content/check-content.ts';
import { layOutProject } from '../../src/content/project-layout.ts';
import type { Problem } from '../../src/core/source/problem.ts';
import { writeProject } from './a-project.ts';
import type { Project } from './a-project.ts';

/** The day on which all tests are done. */
export const TODAY = '2026-11-23';

/** What `check` says of the project's scenario. */
export function checkProject(project: Project, folder: string = writeProject(project)): Problem[] {
  const layout = layOutProject(folder);
  const setting = { ...layout, today: TODAY };
  const { problems } = checkContent(
    [join(folder, 'scenarios', project.scenario.id)],
    setting,
    layout,
  );
  return problems.map((problem) => ({ ...problem, file: relative(folder, problem.file) }));
}

/** Code and path of each problem, for comparing at a glance. */
export function listFaults(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path }) => [code, ...path].join(' '));
}
