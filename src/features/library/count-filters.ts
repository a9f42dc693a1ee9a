import type { LibraryQuery } from './library-query.ts';

/** How many filters narrow the shelf; the search is not one of them. */
export function countFilters(query: LibraryQuery): number {
  return (
    query.values.length +
    query.channels.length +
    query.levels.length +
    (query.practice === null ? 0 : 1)
  );
}
