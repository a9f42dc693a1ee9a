/** The chapters, in the order of the book. */
export const PARTS = ['values', 'conduct', 'positions', 'facts', 'law'] as const;
export type Part = (typeof PARTS)[number];

export type PlaceKind = 'part' | 'value' | 'component' | 'practice' | 'position' | 'fact' | 'law';

/**
 * The name of a place in the handbook, as its address carries it. A practice goes by its id alone;
 * ids hold no dot, so the others cannot be mistaken for one.
 */
export function namePlace(kind: PlaceKind, id: string): string {
  return kind === 'practice' ? id : `${kind}.${id}`;
}
