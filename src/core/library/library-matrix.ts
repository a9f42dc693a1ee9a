import type { Code } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { buildFrames } from '../graph/check-graph.ts';
import { doStancesDisagree } from '../graph/disagree.ts';
import type { Labels, PresetFrame } from '../graph/graph-check.ts';
import type { Channel } from '../scenario/scenario-schema.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Language } from '../source/languages.ts';
import type { CueWords } from './cue-words.ts';
import { findDeciders } from './find-deciders.ts';
import { findHints } from './find-hints.ts';
import type { Hint } from './find-hints.ts';
import type { Guesser } from './guessers.ts';
import { GUESSERS, measureGuessers } from './guessers.ts';

/** A scenario with its labels, sound by every check. */
export interface LibraryScenario {
  readonly scenario: Scenario;
  readonly labels: readonly Labels[];
}

/** What a guesser may expect of a scenario, by preset; 0 to 100. */
export interface Guesses {
  readonly language: Language;
  readonly guesser: Guesser;
  readonly scores: ReadonlyMap<string, number>;
}

/** What one scenario is about, and how well it keeps its answers to itself. */
export interface MatrixRow {
  readonly id: string;
  /** Its own and those of its scenes, each once. */
  readonly channels: readonly Channel[];
  readonly level: number;
  readonly practices: readonly string[];
  readonly positions: readonly string[];
  /** Pairs of presets no best run of which they share. */
  readonly disagreements: readonly (readonly [string, string])[];
  readonly guesses: readonly Guesses[];
  readonly hints: readonly Hint[];
}

/** Works out the row of one scenario; explores all its runs under every preset. */
export function describeRow(
  { scenario, labels }: LibraryScenario,
  code: Code,
  presets: readonly Stance[],
  words: ReadonlyMap<Language, CueWords>,
): MatrixRow {
  const frames = buildFrames({ scenario, code, presets });
  const channels = [
    scenario.channel,
    ...scenario.scenes.map(({ channel }) => channel ?? scenario.channel),
  ];
  return {
    id: scenario.id,
    channels: [...new Set(channels)],
    level: scenario.level,
    ...findDeciders(code, frames),
    disagreements: listPairs(presets)
      .filter(([one, other]) => doStancesDisagree(scenario, code, one, other))
      .map(([one, other]) => [one.id, other.id]),
    guesses: labels.flatMap((of) => guessAll(frames, of, words.get(of.language))),
    hints: labels.flatMap((of) => {
      const cues = words.get(of.language);
      return cues === undefined ? [] : findHints(scenario, of, cues);
    }),
  };
}

function guessAll(
  frames: readonly PresetFrame[],
  labels: Labels,
  words: CueWords | undefined,
): Guesses[] {
  if (words === undefined) return [];
  const byFrame = frames.map((frame) => ({
    stance: frame.preset.id,
    scores: measureGuessers(frame, labels, words),
  }));
  return GUESSERS.map((guesser) => ({
    language: labels.language,
    guesser,
    scores: new Map(byFrame.map(({ stance, scores }) => [stance, scores[guesser]])),
  }));
}

/** Each two of a list, in its order. */
export function listPairs<Item>(list: readonly Item[]): [Item, Item][] {
  return list.flatMap((one, index) =>
    list.slice(index + 1).map((other): [Item, Item] => [one, other]),
  );
}
