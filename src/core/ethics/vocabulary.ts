import { readEntries, readItems, readKey, readKeys, readText } from '../source/read-entries.ts';

/** What a code file offers for others to refer to, read carefully from a file with faults too. */
export interface Vocabulary {
  readonly values: readonly string[];
  readonly components: readonly string[];
  readonly positions: ReadonlyMap<string, readonly string[]>;
  readonly practices: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, string>;
}

export function readVocabulary(value: unknown): Vocabulary {
  const ids = (list: unknown): string[] => readItems(list).filter((id) => typeof id === 'string');
  return {
    values: ids(readKey(value, 'values')),
    components: ids(readKey(value, 'components')),
    positions: new Map(
      readEntries(readKey(value, 'positions')).map(([id, options]) => [id, ids(options)]),
    ),
    practices: new Set(readKeys(readKey(value, 'practices'))),
    acts: new Set(readKeys(readKey(value, 'acts'))),
    facts: new Map(
      readEntries(readKey(value, 'facts')).map(([id, fact]) => [
        id,
        readText(readKey(fact, 'type')) ?? '',
      ]),
    ),
  };
}
