/** Points by a key that judgements have in common; those without a key are left out. */
export function sumPoints<Item extends { readonly points: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + item.points);
  }
  return sums;
}
