import type { Problem } from '../core/source/problem.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { showLine } from './show-text.ts';
import type { Terminal } from './terminal.ts';

/** A problem as `--json` prints it (docs/format.md). */
export function serialiseProblem(terminal: Terminal, problem: Problem): object {
  const { severity, code, file, line, column, path, choices } = problem;
  return {
    severity,
    code,
    file: terminal.name(file),
    line,
    column,
    path,
    message: describeProblem(terminal.translate, problem),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Problems for people: by file, each with its place, its words, and a run that shows it. */
export function printProblems(terminal: Terminal, problems: readonly Problem[]): void {
  const { translate, style, print } = terminal;
  let file = '';
  for (const problem of problems) {
    if (problem.file !== file) {
      file = problem.file;
      print(style('bold', terminal.name(file)));
    }
    const isError = problem.severity === 'error';
    const severity = style(isError ? 'red' : 'yellow', translate(`cli:check.${problem.severity}`));
    const place = `${terminal.name(file)}:${problem.line}:${problem.column}`;
    print(`  ${place}  ${severity}  ${problem.code}`);
    print(`    ${describeProblem(translate, problem)}`);
    const path = showLine(problem.path.join(' › '));
    if (path !== '') print(style('dim', `    ${translate('cli:check.at', { path })}`));
    if (problem.choices !== undefined) {
      const choices = problem.choices.join(' › ') || translate('cli:check.no-choices');
      print(style('dim', `    ${translate('cli:check.run', { choices })}`));
    }
  }
}
