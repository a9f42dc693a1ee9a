import type { DebriefJudgement } from '../../core/debrief/debrief.ts';

/** What one practice says of a choice; a position by which it reads differently, or null. */
export interface PracticeVerdict {
  readonly practice: string;
  readonly position: string | null;
  readonly option: string | null;
  readonly judgements: readonly DebriefJudgement[];
  readonly explains: boolean;
}

/** Judgements by practice, those that explain the loss (or the choice) first, then by weight. */
export function groupJudgements(
  judgements: readonly DebriefJudgement[],
): readonly PracticeVerdict[] {
  const groups = Map.groupBy(judgements, ({ practice }) => practice);
  return [...groups]
    .map(([practice, group]) => ({
      practice,
      position: group.find(({ position }) => position !== null)?.position ?? null,
      option: group.find(({ option }) => option !== null)?.option ?? null,
      judgements: group,
      explains: group.some(({ explains }) => explains),
    }))
    .toSorted(
      (a, b) =>
        Number(b.explains) - Number(a.explains) || weigh(b.judgements) - weigh(a.judgements),
    );
}

function weigh(judgements: readonly DebriefJudgement[]): number {
  return Math.abs(judgements.reduce((sum, { points }) => sum + points, 0));
}
