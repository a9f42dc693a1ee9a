import { judgeActs } from '../core/ethics/judge-choice.ts';
import { findActs } from '../core/graph/judge-machine.ts';
import type { Decision, RunScore } from '../core/scoring/score-run.ts';
import type { ScoringFrame } from '../core/scoring/scoring-frame.ts';
import { shareLosses } from '../core/scoring/share-losses.ts';
import { titleOf } from './frame-names.ts';
import type { FrameNames } from './frame-names.ts';
import type { Terminal } from './terminal.ts';

/** Scores for people: what became of it, and the address of each missing point. */
export function printScores(
  terminal: Terminal,
  names: FrameNames,
  frame: ScoringFrame,
  scores: readonly RunScore[],
): void {
  terminal.print(titleOf(terminal, 'score', names));
  for (const [index, score] of scores.entries()) {
    terminal.print('');
    terminal.print(terminal.style('bold', terminal.translate('cli:score.run', { run: index + 1 })));
    printScore(terminal, frame, score);
  }
}

function printScore(terminal: Terminal, frame: ScoringFrame, run: RunScore): void {
  const { translate, print, style } = terminal;
  const { outcome, satisfaction, score, earned, best, worst } = run;
  print(translate('cli:score.outcome', { outcome, satisfaction }));
  const result = translate(`cli:score.result-${run.passed ? 'passed' : 'failed'}`, {
    score,
    earned,
    best,
    worst,
  });
  print(style(run.passed ? 'green' : 'red', result));
  for (const breach of run.breaches)
    print(style('red', translate('cli:score.breach', { ...breach })));

  const losses = [...run.decisions, ...run.record.items].map(({ loss }) => loss);
  const shares = shareLosses(losses, score);
  const showLoss = (loss: number, index: number): string => {
    if (loss === 0) return translate('cli:score.share-none');
    // A score that was raised to 0 leaves nothing to share out: show the points themselves.
    if (score === 0) return translate('cli:score.points', { points: -loss });
    const share = shares[index] ?? 0;
    return share === 0
      ? translate('cli:score.share-small')
      : translate('cli:score.share', { share });
  };

  print('');
  print(style('bold', translate('cli:score.decisions')));
  for (const [index, decision] of run.decisions.entries()) {
    print(
      `  ${alignRight(showLoss(decision.loss, index))}  ${decision.scene} › ${decision.choice}`,
    );
    printReasons(terminal, frame, decision);
  }
  if (run.record.items.length > 0) {
    print('');
    print(style('bold', translate('cli:score.record')));
    for (const [index, { item, kept, right, loss }] of run.record.items.entries()) {
      const verdict = `${right ? 'right' : 'wrong'}-${kept ? 'kept' : 'left'}`;
      const share = showLoss(loss, run.decisions.length + index);
      print(`  ${alignRight(share)}  ${item}: ${translate(`cli:score.item-${verdict}`)}`);
    }
  }
  print('');
  print(style('bold', translate('cli:score.values')));
  for (const [value, bounds] of run.values) {
    print(`  ${translate('cli:score.value', { value, ...bounds, score: bounds.score ?? '–' })}`);
  }
  print('');
  const sum = losses.reduce((total, loss) => total + loss, 0);
  print(translate('cli:score.sum', { losses: sum, missing: best - earned }));
}

const SHARE_COLUMNS = 8;

/** Pads to columns of a terminal, where a Chinese character takes two. */
function alignRight(text: string): string {
  const wide = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0;
  return text.padStart(SHARE_COLUMNS - wide);
}

function printReasons(terminal: Terminal, frame: ScoringFrame, decision: Decision): void {
  const { translate, print, style } = terminal;
  const { machine } = frame.graph;
  const node = machine.nodes.find(({ id }) => id === decision.scene);
  const choice = node?.choices.find(({ id }) => id === decision.choice);
  const acts = findActs(machine, frame.code, choice?.choice.acts ?? []);
  const judged = judgeActs(frame.code, frame.judge, acts).map(
    ({ act, practice, degree, position, points }) =>
      translate(position === null ? 'cli:score.act' : 'cli:score.act-by-position', {
        act,
        practice,
        degree: degree > 0 ? `+${degree}` : degree,
        position: position ?? '',
        points,
      }),
  );
  const indent = ' '.repeat(12);
  if (judged.length > 0) {
    print(style('dim', `${indent}${translate('cli:score.acts', { acts: judged.join('; ') })}`));
  }
  if (decision.loss === 0) return;
  const better = decision.options.filter(({ loss }) => loss === 0).map((option) => option.choice);
  print(`${indent}${translate('cli:score.better', { choices: better.join(', ') })}`);
}
