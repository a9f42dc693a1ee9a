import type { Problem } from '../source/problem.ts';
import { reportProblem } from '../source/report-problem.ts';
import { removePlaceholders } from '../texts/placeholders.ts';
import { choiceOf, listSteps } from './graph.ts';
import type { GraphCheckInput, Labels, PresetFrame } from './graph-check.ts';

/** Scenes with one best choice below which a share says nothing. */
const MIN_SCENES = 4;
/** Share of hits above which a cue gives the answer away. */
const MAX_SHARE = 0.6;

/**
 * Latin letters with their accents, punctuation and the common Han characters: each a grapheme of
 * one UTF-16 unit, so that nearly all labels need no segmenter.
 */
const PLAIN = /^[ -~\u00a0-\u024f\u2010-\u2027\u3000-\u3029\u4e00-\u9fff\uff00-\uffef]*$/;

/** A guess at the best of the choices offered, by machine choice index; null for none. */
type Guess = (offered: readonly number[]) => number | null;

/** Whether length or place alone find the best choice: `longest-is-best`, `first-is-best`. */
export function checkCues(input: GraphCheckInput, frames: readonly PresetFrame[]): Problem[] {
  const first = measureCue(frames, ([choice = -1]) => choice);
  const problems: Problem[] = [];
  if (first > MAX_SHARE) {
    const values = { share: Math.round(first * 100) };
    problems.push(
      reportProblem(input.source, 'first-is-best', ['scenes'], 'first-is-best', values, 'key'),
    );
  }
  for (const labels of input.labels) {
    const lengths = measureLabels(frames, labels);
    const share =
      lengths === null ? 0 : measureCue(frames, (offered) => findLongest(offered, lengths));
    if (share <= MAX_SHARE) continue;
    const values = { share: Math.round(share * 100), language: labels.language };
    problems.push(
      reportProblem(labels.source, 'longest-is-best', ['scenes'], 'longest-is-best', values, 'key'),
    );
  }
  return problems;
}

/**
 * The share of hits of a guess, averaged per scene, then over scenes, then over presets
 * (docs/format.md); 0 where fewer than four scenes have one best choice among several.
 */
function measureCue(frames: readonly PresetFrame[], guess: Guess): number {
  const scenes = new Set<number>();
  const shares = frames.flatMap((frame) => {
    const byScene = countHits(frame, guess);
    for (const scene of byScene.keys()) scenes.add(scene);
    if (byScene.size === 0) return [];
    return [average([...byScene.values()].map(({ hits, asked }) => hits / asked))];
  });
  return scenes.size < MIN_SCENES ? 0 : average(shares);
}

function countHits(
  { graph, lossless }: PresetFrame,
  guess: Guess,
): Map<number, { hits: number; asked: number }> {
  const byScene = new Map<number, { hits: number; asked: number }>();
  for (let situation = 0; situation < graph.size; situation += 1) {
    const offered = listSteps(graph, situation).filter((step) => !choiceOf(graph, step).timed);
    const best = offered.filter((step) => lossless[step] === 1);
    if (offered.length < 2 || best.length !== 1) continue;
    const scene = graph.node[situation] ?? -1;
    const count = byScene.get(scene) ?? { hits: 0, asked: 0 };
    const guessed = guess(offered.map((step) => graph.stepChoice[step] ?? -1));
    count.asked += 1;
    if (guessed === graph.stepChoice[best[0] ?? -1]) count.hits += 1;
    byScene.set(scene, count);
  }
  return byScene;
}

/** Length in graphemes by choice index; null where a label is missing. */
function measureLabels(frames: readonly PresetFrame[], labels: Labels): number[] | null {
  const machine = frames[0]?.graph.machine;
  if (machine === undefined) return null;
  const lengths: number[] = [];
  for (const node of machine.nodes) {
    for (const choice of node.choices) {
      const label = labels.find(node.id, choice.id);
      if (label === null) return null;
      const text = removePlaceholders(label);
      lengths[choice.index] = PLAIN.test(text)
        ? text.length
        : countGraphemes(text, labels.language);
    }
  }
  return lengths;
}

export function countGraphemes(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text)].length;
}

/** The one label strictly longer than all others. */
function findLongest(offered: readonly number[], lengths: readonly number[]): number | null {
  const most = Math.max(...offered.map((choice) => lengths[choice] ?? 0));
  const longest = offered.filter((choice) => lengths[choice] === most);
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
