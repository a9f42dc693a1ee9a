import type { Problem } from '../source/problem.ts';
import { reportProblem } from '../source/report-problem.ts';
import { choiceOf, listSteps } from './graph.ts';
import { pathOfChoice } from './graph-check.ts';
import type { GraphCheckInput, PresetFrame } from './graph-check.ts';

/** What some reachable situation of some preset shows: `breach-is-best`, `silence-pays`. */
export function checkSteps({ source }: GraphCheckInput, frames: readonly PresetFrame[]): Problem[] {
  const bestBreaches = new Map<string, Finding>();
  const onlyBreaches = new Map<string, Finding>();
  const silences = new Map<string, Finding>();
  for (const frame of frames) {
    const { graph, verdicts, lossless, preset } = frame;
    const isBreach = (step: number): boolean => verdicts.breach[graph.stepChoice[step] ?? -1] === 1;
    for (let situation = 0; situation < graph.size; situation += 1) {
      const steps = listSteps(graph, situation);
      if (steps.length === 0) continue;
      const scene = graph.machine.nodes[graph.node[situation] ?? -1]?.id ?? '';
      const best = steps.filter((step) => lossless[step] === 1);
      for (const step of best.filter(isBreach)) {
        note(bestBreaches, scene, choiceOf(graph, step).id, preset.id);
      }
      const offered = steps.filter((step) => !choiceOf(graph, step).timed);
      if (offered.every(isBreach)) note(onlyBreaches, scene, '', preset.id);
      if (best.every((step) => choiceOf(graph, step).timed)) {
        for (const step of best) note(silences, scene, choiceOf(graph, step).id, preset.id);
      }
    }
  }
  const report = (
    findings: ReadonlyMap<string, Finding>,
    code: Problem['code'],
    detail: string,
  ): Problem[] =>
    [...findings.values()].map(({ scene, choice, stances }) =>
      reportProblem(
        source,
        code,
        choice === '' ? ['scenes', scene, 'choices'] : pathOfChoice(scene, choice),
        detail,
        { scene, choice, stances: [...stances].join(', ') },
        'key',
      ),
    );
  return [
    ...report(bestBreaches, 'breach-is-best', 'breach-is-best'),
    ...report(onlyBreaches, 'breach-is-best', 'only-breaches'),
    ...report(silences, 'silence-pays', 'silence-pays'),
  ];
}

interface Finding {
  readonly scene: string;
  readonly choice: string;
  readonly stances: Set<string>;
}

function note(findings: Map<string, Finding>, scene: string, choice: string, stance: string): void {
  const key = `${scene} ${choice}`;
  const finding = findings.get(key) ?? { scene, choice, stances: new Set<string>() };
  finding.stances.add(stance);
  findings.set(key, finding);
}
