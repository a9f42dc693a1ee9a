import type { LibraryScenario } from '../core/library/library-matrix.ts';
import type { Code } from '../core/ethics/code.ts';
import type { Stance } from '../core/ethics/stance.ts';
import type { Problem } from '../core/source/problem.ts';
import { listLabels } from './list-labels.ts';
import { listStanceFiles } from './list-folder.ts';
import { loadCode, loadStance } from './load-ethics.ts';
import { loadScenario } from './load-scenario.ts';
import type { ProjectLayout } from './project-layout.ts';
import { readTextFiles } from './read-text-files.ts';

/** Scenarios to be looked at together, and what judges them. */
export interface Library {
  readonly code: Code;
  readonly presets: readonly Stance[];
  readonly scenarios: readonly LibraryScenario[];
}

/** Reads the scenarios of these folders, or says what is wrong with a file. */
export function loadLibrary(
  folders: readonly string[],
  project: ProjectLayout,
): { library: Library } | { problems: readonly Problem[] } {
  const code = loadCode(project.code);
  const presets = listStanceFiles(project.stances).map((file) => loadStance(file, code));
  const scenarios = folders.map((folder) => {
    const { source, content, problems } = loadScenario(folder, code);
    const texts = readTextFiles(folder);
    return { source, content, problems: [...problems, ...texts.problems], texts };
  });
  const problems = [code, ...presets, ...scenarios].flatMap((one) => one.problems);
  if (code.content === null || problems.length > 0) return { problems };
  return {
    library: {
      code: code.content,
      presets: presets.flatMap(({ content }) => content ?? []),
      scenarios: scenarios.flatMap(({ content, texts }) =>
        content === null ? [] : [{ scenario: content, labels: listLabels(texts.files) }],
      ),
    },
  };
}
