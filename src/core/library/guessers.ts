import { countGraphemes } from '../graph/check-cues.ts';
import type { Labels } from '../graph/graph-check.ts';
import type { PresetFrame } from '../graph/graph-check.ts';
import { removePlaceholders } from '../texts/placeholders.ts';
import type { CueWords } from './cue-words.ts';
import { countMatches } from './cue-words.ts';
import { measureGuess } from './measure-guess.ts';

/** Ways to guess the best choice by its text or place alone. */
export const GUESSERS = [
  'evenly',
  'first',
  'longest',
  'polite',
  'hedged',
  'apology',
  'we',
] as const;

export type Guesser = (typeof GUESSERS)[number];

/** The score that each guesser may expect in one company and language, 0 to 100. */
export function measureGuessers(
  frame: PresetFrame,
  labels: Labels,
  words: CueWords,
): Readonly<Record<Guesser, number>> {
  const texts: string[] = [];
  for (const node of frame.graph.machine.nodes) {
    for (const choice of node.choices) {
      texts[choice.index] = removePlaceholders(labels.find(node.id, choice.id) ?? '');
    }
  }
  const guess = (rate: (text: string, choice: number) => number): number =>
    measureGuess(frame, (choice) => rate(texts[choice] ?? '', choice));
  return {
    evenly: guess(() => 0),
    first: guess((_, choice) => -choice),
    longest: guess((text) => countGraphemes(text, labels.language)),
    polite: guess((text) => countMatches(text, words.polite)),
    hedged: guess((text) => countMatches(text, words.hedged)),
    apology: guess((text) => countMatches(text, words.apology)),
    we: guess((text) => countMatches(text, words.we)),
  };
}
