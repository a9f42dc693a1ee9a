import { measureBounds } from '../core/graph/bounds.ts';
import { followBest, followMiddle, followWorst } from '../core/graph/follow-run.ts';
import type { GraphRun } from '../core/graph/follow-run.ts';
import { judgeMachine } from '../core/graph/judge-machine.ts';
import { walkRun } from '../core/scoring/walk-run.ts';
import type { Problem } from '../core/source/problem.ts';
import { loadCast, loadTexts } from '../content/load-texts.ts';
import type { LoadedFrame } from '../content/load-frame.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import { createTranslate } from '../i18n/create-translate.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import { chooseCast } from './choose-cast.ts';
import { chooseLanguage } from './choose-language.ts';
import { findFrameFiles, openFrame } from './frame-arguments.ts';
import type { Arguments, OptionTypes } from './parse-arguments.ts';
import { printProblems } from './print-problems.ts';
import { printTranscript } from './print-transcript.ts';
import type { Transcript } from './print-transcript.ts';
import { readRuns } from './read-runs.ts';
import { describeRunFault } from './describe-run-fault.ts';
import type { Terminal } from './terminal.ts';

export const TRANSCRIPT_OPTIONS: OptionTypes = {
  runs: 'string',
  persona: 'string',
  text: 'string',
};

/** `goodfaith transcript SCENARIO --stance …`; returns the exit status. */
export async function runTranscript(
  args: Arguments,
  terminal: Terminal,
  project: ProjectLayout,
): Promise<number> {
  const asked = args.values.get('text');
  const language = asked === undefined ? terminal.language : chooseLanguage(asked, {});
  const frame = openFrame(args, terminal, project);
  if (frame === null) return 1;
  const refuse = (problems: readonly Problem[]): number => {
    printProblems(terminal, problems);
    return 1;
  };
  const texts = loadTexts(findFrameFiles(args, project).scenario, language);
  if ('problems' in texts) return refuse(texts.problems);
  const cast = loadCast(project.cast);
  if ('problems' in cast) return refuse(cast.problems);

  const { scenario } = frame.graph.machine;
  const people = chooseCast(scenario, cast.cast, language, args.values.get('persona'));
  const words = await createTranslate(language, await loadMessages(language));
  const setting = { frame, language, words, texts: texts.texts, people };
  for (const transcript of listTranscripts(args, terminal, frame)) {
    printTranscript(terminal, setting, transcript);
  }
  return 0;
}

/** The runs asked for, or the best, the worst and one between. */
function listTranscripts(args: Arguments, terminal: Terminal, frame: LoadedFrame): Transcript[] {
  const { graph, code, judge } = frame;
  const { translate } = terminal;
  const file = args.values.get('runs');
  if (file !== undefined) {
    return readRuns(file).map((run, index) => {
      const walked = walkRun(graph, run);
      if ('fault' in walked) throw describeRunFault(walked.fault, index + 1);
      const title = translate('cli:transcript.run', { run: index + 1 });
      const choices = walked.decisions.map(({ choice }) => choice);
      return { title, choices, record: new Set(run.record) };
    });
  }
  const verdicts = judgeMachine(graph.machine, code, judge);
  const bounds = measureBounds(graph, verdicts);
  const tell = (key: string, run: GraphRun): Transcript => ({
    title: translate(`cli:transcript.${key}`),
    choices: run.choices,
    record: null,
  });
  return [
    tell('best', followBest(graph, verdicts, bounds)),
    tell('middling', followMiddle(graph, verdicts, bounds)),
    tell('worst', followWorst(graph, verdicts, bounds)),
  ];
}
