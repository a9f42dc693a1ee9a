import { basename, resolve } from 'node:path';
import { findScenarioFolder } from '../content/find-stance.ts';
import { listScenarioFolders } from '../content/list-folder.ts';
import { loadCues } from '../content/load-cues.ts';
import { loadLibrary } from '../content/load-library.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import { describeRow } from '../core/library/library-matrix.ts';
import type { Guesses, MatrixRow } from '../core/library/library-matrix.ts';
import type { Arguments } from './parse-arguments.ts';
import { printProblems, serialiseProblem } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** `goodfaith matrix [SCENARIO …]`; returns the exit status. */
export function runMatrix(args: Arguments, terminal: Terminal, project: ProjectLayout): number {
  const folders =
    args.positionals.length === 0
      ? listScenarioFolders(project.scenarios)
      : args.positionals.map((named) => resolve(findScenarioFolder(named, project)));
  const loaded = loadLibrary(folders, project);
  const words = loadCues(project.cues);
  const problems = [loaded, words].flatMap((one) => ('problems' in one ? one.problems : []));
  const json = args.flags.has('json');
  if ('problems' in loaded || 'problems' in words) {
    if (json) {
      const listed = problems.map((problem) => serialiseProblem(terminal, problem));
      terminal.print(JSON.stringify({ problems: listed }, null, 2));
    } else {
      printProblems(terminal, problems);
    }
    return 1;
  }
  const { scenarios, code, presets } = loaded.library;
  const rows = scenarios.map((one, index) => {
    terminal.progress(
      terminal.translate('cli:check.progress', { file: basename(folders[index] ?? '') }),
    );
    return describeRow(one, code, presets, words.cues);
  });
  if (json) terminal.print(JSON.stringify({ scenarios: rows.map(serialise) }, null, 2));
  else rows.forEach((row) => printRow(terminal, row));
  return 0;
}

function serialise(row: MatrixRow): object {
  const guesses = row.guesses.map(({ scores, ...guess }) => ({
    ...guess,
    scores: Object.fromEntries(scores),
  }));
  return { ...row, guesses };
}

function printRow({ translate, print, style }: Terminal, row: MatrixRow): void {
  const list = (items: readonly string[]): string =>
    items.length === 0 ? translate('cli:matrix.none') : items.join(', ');
  print(style('bold', row.id));
  print(translate('cli:matrix.where', { channels: list(row.channels), level: row.level }));
  print(translate('cli:matrix.practices', { practices: list(row.practices) }));
  print(translate('cli:matrix.positions', { positions: list(row.positions) }));
  const pairs = row.disagreements.map(([one, other]) => `${one} × ${other}`);
  print(translate('cli:matrix.disagreements', { count: pairs.length, pairs: list(pairs) }));
  print(translate('cli:matrix.guesses'));
  for (const guess of row.guesses) print(`  ${describeGuesses(guess)}`);
  if (row.hints.length > 0) print(translate('cli:matrix.hints'));
  for (const { language, kind, scene, choice } of row.hints) {
    const place = choice === null ? scene : `${scene}.${choice}`;
    print(`  ${language} ${place}: ${translate(`cli:matrix.hint.${kind}`)}`);
  }
  print('');
}

function describeGuesses({ language, guesser, scores }: Guesses): string {
  const each = [...scores].map(([stance, score]) => `${stance} ${Math.round(score)}`);
  return `${language} ${guesser}: ${each.join(', ')}`;
}
