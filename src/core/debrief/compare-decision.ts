import type { WalkedDecision } from '../scoring/walk-run.ts';
import { chooseInstead } from './choose-instead.ts';
import type { PositionDifference } from './debrief.ts';
import { explainDifference } from './explain-difference.ts';
import { judgeChoices } from './judge-choices.ts';
import { listOptions } from './list-options.ts';
import type { OpenOption } from './list-options.ts';
import type { LensChange, LensDecision } from './run-lens.ts';
import type { ScoredSide } from './scored-side.ts';

/**
 * One decision in the company played and in another, on the same machine.
 * @param at counts the decisions from 0
 */
export function compareDecision(
  walked: WalkedDecision,
  at: number,
  here: ScoredSide,
  there: ScoredSide,
): Omit<LensDecision, 'share'> {
  const [atHome, away] = [here, there].map(({ frame, score }) => {
    const decision = score.decisions[at];
    if (decision === undefined) throw new Error(`the run has no decision ${at}`);
    return listOptions(frame, walked, decision);
  });
  if (atHome === undefined || away === undefined) throw new Error('two sides, two lists');
  const taken = findTaken(away);
  const change = nameChange(findTaken(atHome), taken);
  return {
    decision: at,
    scene: walked.scene,
    choice: taken.choice,
    change,
    points: taken.points,
    loss: taken.loss,
    options: away.map(({ choice, breach, loss }, index) => ({
      choice,
      breach,
      here: atHome[index]?.loss ?? 0,
      there: loss,
    })),
    ...explainChange(change, here, there, atHome, away),
  };
}

function findTaken(options: readonly OpenOption[]): OpenOption {
  const taken = options.find(({ chosen }) => chosen);
  if (taken === undefined) throw new Error('the choice taken is not among the open ones');
  return taken;
}

function nameChange(atHome: OpenOption, away: OpenOption): LensChange {
  const [right, rightThere] = [atHome, away].map(({ loss, breach }) => loss === 0 && !breach);
  if (right === rightThere) return 'same';
  return right === true ? 'right-here-not-there' : 'right-there-not-here';
}

function explainChange(
  change: LensChange,
  here: ScoredSide,
  there: ScoredSide,
  atHome: readonly OpenOption[],
  away: readonly OpenOption[],
): { positions: readonly PositionDifference[]; weights: LensDecision['weights'] } {
  const minded = change === 'right-there-not-here' ? atHome : away;
  const other = change === 'same' ? null : chooseInstead(minded);
  if (other === null) return { positions: [], weights: [] };
  const taken = findTaken(minded);
  const [home, elsewhere] = [here.frame, there.frame];
  const positions =
    change === 'right-there-not-here'
      ? explainDifference(home, elsewhere, taken, other, 'minds')
      : explainDifference(elsewhere, home, taken, other, 'likes');
  const values = new Set(
    judgeChoices(home, [taken.index, other.index]).flatMap(
      ({ practice }) => home.code.practices.get(practice)?.values ?? [],
    ),
  );
  const weights = home.code.values
    .filter((value) => values.has(value))
    .map((value) => ({
      value,
      here: home.judge.weights.get(value) ?? 0,
      there: elsewhere.judge.weights.get(value) ?? 0,
    }))
    .filter((weight) => weight.here !== weight.there);
  return { positions, weights };
}
