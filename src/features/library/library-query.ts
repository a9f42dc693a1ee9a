import type { Channel } from '../../core/scenario/scenario-schema.ts';

/** What the library is narrowed to. Within a kind any one is enough; all kinds must hold. */
export interface LibraryQuery {
  readonly search: string;
  readonly values: readonly string[];
  readonly practice: string | null;
  readonly channels: readonly Channel[];
  readonly levels: readonly number[];
}

export const EMPTY_QUERY: LibraryQuery = {
  search: '',
  values: [],
  practice: null,
  channels: [],
  levels: [],
};
