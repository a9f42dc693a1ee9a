import { analyseGraph } from '../core/graph/analyse.ts';
import type { Analysis } from '../core/graph/analyse.ts';
import type { ProjectLayout } from '../content/project-layout.ts';
import { openFrame } from './frame-arguments.ts';
import { nameFrame, titleOf } from './frame-names.ts';
import type { FrameNames } from './frame-names.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `goodfaith analyse SCENARIO --stance …`; returns the exit status. */
export function runAnalyse(args: Arguments, terminal: Terminal, project: ProjectLayout): number {
  const frame = openFrame(args, terminal, project);
  if (frame === null) return 1;
  const analysis = analyseGraph(frame.graph, frame.code, frame.judge);
  const names = nameFrame(frame);
  if (args.flags.has('json')) {
    terminal.print(JSON.stringify({ ...names, ...serialise(analysis) }, null, 2));
  } else {
    printAnalysis(terminal, names, analysis);
  }
  return 0;
}

function serialise(analysis: Analysis): object {
  const { runs, byOutcome, values, ...rest } = analysis;
  return {
    ...rest,
    runs: String(runs),
    byOutcome: Object.fromEntries(byOutcome),
    values: Object.fromEntries(values),
  };
}

function printAnalysis(terminal: Terminal, names: FrameNames, analysis: Analysis): void {
  const { translate, print, style } = terminal;
  const { best, worst } = analysis;
  print(titleOf(terminal, 'analyse', names));
  print(translate('cli:analyse.size', { ...pickSizes(analysis), runs: printCount(analysis.runs) }));
  for (const [key, run] of [['best', best] as const, ['worst', worst] as const]) {
    print('');
    print(
      style('bold', translate(`cli:analyse.${key}`, { points: run.points, outcome: run.outcome })),
    );
    for (const choice of run.choices) print(`  ${choice}`);
  }
  print('');
  print(style('bold', translate('cli:analyse.by-outcome')));
  for (const [outcome, bounds] of analysis.byOutcome) {
    print(`  ${translate('cli:analyse.outcome', { outcome, ...bounds })}`);
  }
  print('');
  print(style('bold', translate('cli:analyse.values')));
  for (const [value, bounds] of analysis.values) {
    print(`  ${translate('cli:analyse.value', { value, ...bounds })}`);
  }
}

/** A count for people: in full, or by its size where nobody would read the digits. */
function printCount(count: bigint): string {
  const digits = String(count);
  if (digits.length <= 15) return digits;
  return `≈ ${digits[0] ?? ''}.${digits.slice(1, 3)} × 10^${digits.length - 1}`;
}

function pickSizes({
  scenes,
  outcomes,
  situations,
  shortest,
  longest,
}: Analysis): Record<string, number> {
  return { scenes, outcomes, situations, shortest, longest };
}
