import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { groupJudgements } from './group-judgements.ts';

/** All that one may see differently at a decision, the weightiest first, each once. */
export function listObjectionable({
  options,
  instead,
}: DebriefDecision): readonly ObjectionTarget[] {
  const taken = options.find(({ chosen }) => chosen);
  const better = options.find(({ choice }) => choice === instead?.choice);
  const verdicts = [
    ...groupJudgements(taken?.judgements ?? []),
    ...groupJudgements(better?.judgements ?? []).filter(({ explains }) => explains),
  ];
  const practices = new Set(verdicts.map(({ practice }) => practice));
  const positions = new Set(verdicts.flatMap(({ position }) => (position ? [position] : [])));
  return [
    ...[...practices].map((practice) => ({ practice })),
    ...[...positions].map((position) => ({ position })),
  ];
}
