import { resolve } from 'node:path';
import { checkContent } from '../content/check-content.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import type { Arguments, OptionTypes } from './parse-arguments.ts';
import { printProblems, serialiseProblem } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

export const CHECK_OPTIONS: OptionTypes = { code: 'string', stances: 'string', cast: 'string' };

/** `goodfaith check [PATH …]`; returns the exit status. */
export function runCheck(args: Arguments, terminal: Terminal, project: ProjectLayout): number {
  const { translate } = terminal;
  const option = (name: string, own: string): string => {
    const given = args.values.get(name);
    return given === undefined ? own : resolve(given);
  };
  const { checked, problems } = checkContent(
    args.positionals,
    {
      code: option('code', project.code),
      stances: option('stances', project.stances),
      cast: option('cast', project.cast),
      today: terminal.today,
      onProgress: (file) =>
        terminal.progress(translate('cli:check.progress', { file: terminal.name(file) })),
    },
    project,
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (args.flags.has('json')) {
    const listed = problems.map((problem) => serialiseProblem(terminal, problem));
    terminal.print(JSON.stringify({ checked, errors, warnings, problems: listed }, null, 2));
  } else {
    printProblems(terminal, problems);
    if (problems.length > 0) terminal.print('');
    const summary = translate('cli:check.summary', {
      checked,
      errors: translate('cli:check.errors', { count: errors }),
      warnings: translate('cli:check.warnings', { count: warnings }),
    });
    terminal.print(terminal.style(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', summary));
  }
  return errors > 0 ? 1 : 0;
}
