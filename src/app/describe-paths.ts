import type { LibraryPath as Path, PathWords } from '../content/shipped-content.ts';
import type { LibraryCard, LibraryPath } from '../features/library/library-props.ts';
import type { Preferences } from './preferences.ts';

const AUDIENCES = { new: 'onboarding', experienced: 'refresher' } as const;

/** The ways through the library in the language shown, the reader's own first. */
export function describePaths(
  paths: readonly Path[],
  words: Readonly<Record<string, PathWords>>,
  cards: readonly LibraryCard[],
  experience: Preferences['experience'],
): readonly LibraryPath[] {
  return paths
    .map(({ id, audience, steps }): LibraryPath => {
      const told = words[id];
      return {
        id,
        name: told?.name ?? id,
        about: told?.about ?? '',
        own: audience === AUDIENCES[experience],
        steps: steps.flatMap((step) => {
          const card = cards.find((one) => one.id === step);
          return card === undefined ? [] : [{ card, why: told?.steps[step] ?? '' }];
        }),
      };
    })
    .toSorted((one, other) => Number(other.own) - Number(one.own));
}
