/**
 * Asks for many writes at once. One that throws instead of rejecting must not leave the others
 * without anyone to hear of their end.
 */
export async function addAll<Item>(
  items: readonly Item[],
  write: (item: Item) => Promise<unknown>,
): Promise<void> {
  await Promise.all(items.map(async (item) => await write(item)));
}
