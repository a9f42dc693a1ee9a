import type { DebriefRecordItem } from '../../core/debrief/debrief.ts';

export type RecordKind = 'missing' | 'needless' | 'right';

export interface SortedRecord {
  readonly kind: RecordKind;
  readonly items: readonly DebriefRecordItem[];
}

/** The record's statements by what is to be said of them, mistakes first; no group is empty. */
export function sortRecord(items: readonly DebriefRecordItem[]): readonly SortedRecord[] {
  const groups = Map.groupBy(items, kindOf);
  return (['missing', 'needless', 'right'] as const).flatMap((kind) => {
    const group = groups.get(kind);
    return group === undefined ? [] : [{ kind, items: group }];
  });
}

function kindOf({ right, keep }: DebriefRecordItem): RecordKind {
  if (right) return 'right';
  return keep ? 'missing' : 'needless';
}
