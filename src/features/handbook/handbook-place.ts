import { createContext, use } from 'react';

/** How places of the open handbook are reached and addressed. */
export interface HandbookPlace {
  hrefOf(place: string | null): string;
  /** Scrolls there, opens what hides it, and says so. */
  go(place: string | null): void;
}

export const HandbookPlaceContext = createContext<HandbookPlace>({
  hrefOf: () => '',
  go: () => undefined,
});

export function useHandbookPlace(): HandbookPlace {
  return use(HandbookPlaceContext);
}
