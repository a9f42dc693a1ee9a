import { use } from 'react';
import { nameWords } from './find-full-words.ts';
import type { CompanyWords, ReasonSpot } from './find-full-words.ts';
import { FullWordsContext } from './full-words-context.ts';

/** `here`: in full at this spot; a number: at that other decision; `near`: this one has spoken of them. */
export type PlaceOfWords = 'here' | 'near' | number;

/** Tells, for words of a company at a spot of the conversation, whether they stand in full there. */
export function usePlaceOfWords(): (
  words: CompanyWords,
  spot: ReasonSpot,
  under: string,
) => PlaceOfWords {
  const full = use(FullWordsContext);
  return (words, spot, under) => {
    const found = full.get(nameWords(words));
    if (found === undefined) return 'here';
    const first = found.firstAt.get(spot.decision);
    if (first?.spot.part !== spot.part || first.under !== under) return 'near';
    const { decision } = found.full.spot;
    return decision === spot.decision ? 'here' : (decision ?? 'here');
  };
}
