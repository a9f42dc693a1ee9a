/**
 * Adds many items to the end of a list. `push(...items)` would hand each over as an argument, and
 * a hostile file has more faults than a call has room for.
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
