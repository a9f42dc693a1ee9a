import { useDeferredValue, useMemo } from 'react';
import type { ContactProps } from './contact-props.ts';
import { splitTurns } from './split-turns.ts';
import type { Turn } from './split-turns.ts';

/** The turn that a choice would bring, worked out before anybody makes it. */
export interface ReadyAnswer {
  readonly choice: string;
  readonly turn: Turn;
}

/**
 * What each open choice would bring; empty at first, and there in the time that somebody needs to
 * read. A choice that ends the contact has no answer here.
 */
export function useReadyAnswers(
  choices: ContactProps['choices'],
  tellAfter: ContactProps['tellAfter'],
): readonly ReadyAnswer[] {
  const later = useDeferredValue<ContactProps['tellAfter'] | null>(tellAfter, null);
  const isReady = later === tellAfter;
  return useMemo(
    () =>
      isReady
        ? choices.flatMap(({ id }) => {
            const turn = splitTurns(tellAfter(id)).at(-1);
            return turn === undefined ? [] : [{ choice: id, turn }];
          })
        : [],
    [isReady, choices, tellAfter],
  );
}
