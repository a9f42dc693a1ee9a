import { countGraphemes } from '../graph/check-cues.ts';
import type { Labels } from '../graph/graph-check.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Language } from '../source/languages.ts';
import { removePlaceholders } from '../texts/placeholders.ts';
import type { Cue, CueWords } from './cue-words.ts';
import { countMatches } from './cue-words.ts';

/** Longest to shortest label of a scene, above which length speaks. */
const MAX_RATIO = 1.4;

export type HintKind = 'moral' | 'absolute' | 'uneven';

/** Something in the words of a scene's choices by which one of them may give itself away. */
export interface Hint {
  readonly language: Language;
  readonly kind: HintKind;
  readonly scene: string;
  /** Null where it is about all of them. */
  readonly choice: string | null;
}

/**
 * Choices that judge themselves (`moral`), an absolute word that one choice of a scene alone
 * has, and scenes whose labels are of very different length (`uneven`). Timed choices are never read beforehand.
 */
export function findHints(scenario: Scenario, labels: Labels, words: CueWords): Hint[] {
  return scenario.scenes.flatMap(({ id: scene, choices }) => {
    const offered = choices
      .filter(({ after }) => after === null)
      .map(({ id }) => ({ id, text: removePlaceholders(labels.find(scene, id) ?? '') }));
    const hint = (kind: HintKind, choice: string | null): Hint => ({
      language: labels.language,
      kind,
      scene,
      choice,
    });
    const having = (cue: Cue): string[] =>
      offered.filter(({ text }) => countMatches(text, words[cue]) > 0).map(({ id }) => id);
    const absolute = having('absolute');
    const lengths = offered.map(({ text }) => countGraphemes(text, labels.language));
    const isUneven = Math.max(...lengths) > MAX_RATIO * Math.min(...lengths);
    return [
      ...having('moral').map((choice) => hint('moral', choice)),
      ...(absolute.length === 1 ? [hint('absolute', absolute[0] ?? null)] : []),
      ...(isUneven ? [hint('uneven', null)] : []),
    ];
  });
}
