import { join } from 'node:path';
import { FileFault } from '../content/file-fault.ts';
import { layOutProject } from '../content/project-layout.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import { createTranslate } from '../i18n/create-translate.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import { runAnalyse } from './analyse-command.ts';
import { CallFault } from './call-fault.ts';
import { CHECK_OPTIONS, runCheck } from './check-command.ts';
import { chooseLanguage } from './choose-language.ts';
import { FRAME_OPTIONS } from './frame-arguments.ts';
import { COMMON_OPTIONS, parseArguments } from './parse-arguments.ts';
import type { Arguments, OptionTypes } from './parse-arguments.ts';
import { runMatrix } from './matrix-command.ts';
import { SCORE_OPTIONS, runScore } from './score-command.ts';
import { showLine } from './show-text.ts';
import { createTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { TRANSCRIPT_OPTIONS, runTranscript } from './transcript-command.ts';

interface Command {
  readonly options: OptionTypes;
  run(args: Arguments, terminal: Terminal, project: ProjectLayout): number | Promise<number>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', { options: CHECK_OPTIONS, run: runCheck }],
  ['score', { options: { ...FRAME_OPTIONS, ...SCORE_OPTIONS }, run: runScore }],
  ['analyse', { options: FRAME_OPTIONS, run: runAnalyse }],
  ['matrix', { options: {}, run: runMatrix }],
  ['transcript', { options: { ...FRAME_OPTIONS, ...TRANSCRIPT_OPTIONS }, run: runTranscript }],
]);

/** Two levels above the built program. */
const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** Runs the command that the words name; the exit status. Never throws. */
export async function runGoodfaith(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  const command = name === undefined ? undefined : COMMANDS.get(name);
  let terminal = await openTerminal(undefined);
  try {
    if (name === undefined || command === undefined) {
      if (name !== undefined && name !== '--help') {
        throw new CallFault('unknown-command', { command: name });
      }
      if (name === undefined) throw new CallFault('missing-command');
      terminal.print(terminal.translate('cli:help.main'));
      return 0;
    }
    const args = parseArguments(rest, { ...COMMON_OPTIONS, ...command.options });
    if (args.values.has('language')) terminal = await openTerminal(args.values.get('language'));
    if (args.flags.has('help')) {
      terminal.print(terminal.translate(`cli:help.${name}`));
      return 0;
    }
    return await command.run(args, terminal, layOutProject(PROJECT_ROOT));
  } catch (error) {
    process.stderr.write(`goodfaith: ${describeFault(terminal, error)}\n`);
    return 2;
  }
}

async function openTerminal(language: string | undefined): Promise<Terminal> {
  const chosen = chooseLanguage(language, process.env);
  const translate = await createTranslate(chosen, await loadMessages(chosen));
  return createTerminal(translate, chosen, new Date());
}

/** One line, whatever happened. */
function describeFault(terminal: Terminal, error: unknown): string {
  if (error instanceof CallFault) return terminal.translate(`cli:call.${error.key}`, error.values);
  if (error instanceof FileFault) {
    const file = error.file.startsWith('/') ? terminal.name(error.file) : error.file;
    return terminal.translate(`cli:file.${error.reason}`, { file });
  }
  return showLine(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
}
