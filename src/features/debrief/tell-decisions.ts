import type { ChoiceEntry, RunEntry, SceneEntry } from '../../core/play/run-entry.ts';

/** One decision as it was lived: what had been said, and what was chosen. */
export interface ToldDecision {
  readonly scene: SceneEntry;
  readonly choice: ChoiceEntry;
  /** The last words before the choice; the narration where nobody spoke. */
  readonly said: string;
  /** Whether `said` is somebody's words. */
  readonly spoken: boolean;
}

/** The decisions of a told run in their order: each choice with the scene it answers. */
export function tellDecisions(told: readonly RunEntry[]): readonly ToldDecision[] {
  return told.flatMap((choice, at) => {
    const scene = told[at - 1];
    if (choice.kind !== 'choice' || scene?.kind !== 'scene') return [];
    const line = scene.lines.at(-1);
    return [{ scene, choice, said: line ?? scene.narration ?? '', spoken: line !== undefined }];
  });
}
