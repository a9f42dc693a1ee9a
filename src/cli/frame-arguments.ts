import { resolve } from 'node:path';
import { findScenarioFolder, findStanceFile } from '../content/find-stance.ts';
import { loadFrame } from '../content/load-frame.ts';
import type { FrameFiles, LoadedFrame } from '../content/load-frame.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import { requireOption, requireScenario } from './parse-arguments.ts';
import type { Arguments, OptionTypes } from './parse-arguments.ts';
import { printProblems, serialiseProblem } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

export const FRAME_OPTIONS: OptionTypes = { stance: 'string', through: 'string', code: 'string' };

/** The files that the arguments of `score` and `analyse` name. */
export function findFrameFiles(args: Arguments, project: ProjectLayout): FrameFiles {
  const through = args.values.get('through');
  const code = args.values.get('code');
  return {
    scenario: findScenarioFolder(requireScenario(args), project),
    stance: findStanceFile(requireOption(args, 'stance'), project),
    through: through === undefined ? null : findStanceFile(through, project),
    code: code === undefined ? project.code : resolve(code),
  };
}

/** The frame that the arguments ask for; null when its content was refused, which is printed. */
export function openFrame(
  args: Arguments,
  terminal: Terminal,
  project: ProjectLayout,
): LoadedFrame | null {
  const loaded = loadFrame(findFrameFiles(args, project));
  if ('frame' in loaded) return loaded.frame;
  if (args.flags.has('json')) {
    const problems = loaded.problems.map((problem) => serialiseProblem(terminal, problem));
    terminal.print(JSON.stringify({ problems }, null, 2));
  } else {
    printProblems(terminal, loaded.problems);
  }
  return null;
}
