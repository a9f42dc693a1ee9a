/**
 * How many parts can be played by different people who are still free: the largest matching of
 * parts and people (Kuhn's augmenting paths; casts are small).
 * @param casts who may play each part
 * @param taken who plays another part already
 */
export function countDistinct(
  casts: readonly (readonly string[])[],
  taken: ReadonlySet<string>,
): number {
  const partOf = new Map<string, number>();
  const seat = (part: number, asked: Set<string>): boolean =>
    (casts[part] ?? []).some((id) => {
      if (taken.has(id) || asked.has(id)) return false;
      asked.add(id);
      const holder = partOf.get(id);
      if (holder !== undefined && !seat(holder, asked)) return false;
      partOf.set(id, part);
      return true;
    });
  return casts.filter((_, part) => seat(part, new Set())).length;
}
