import type { Machine } from '../situation/machine.ts';

/**
 * The nodes in an order in which every choice leads forward, conditions left aside; null where
 * choices lead back, so that only situations can be ordered.
 */
export function rankNodes(machine: Machine): Int32Array | null {
  const { nodes } = machine;
  const incoming = new Int32Array(nodes.length);
  const targets = nodes.map((node) => [
    ...new Set(node.choices.flatMap((choice) => choice.targets.map((target) => target.node))),
  ]);
  for (const target of targets.flat()) incoming[target] = (incoming[target] ?? 0) + 1;
  const order = new Int32Array(nodes.length);
  let length = 0;
  incoming.forEach((count, node) => {
    if (count === 0) {
      order[length] = node;
      length += 1;
    }
  });
  for (let index = 0; index < length; index += 1) {
    for (const target of targets[order[index] ?? 0] ?? []) {
      const left = (incoming[target] ?? 0) - 1;
      incoming[target] = left;
      if (left === 0) {
        order[length] = target;
        length += 1;
      }
    }
  }
  return length === nodes.length ? order : null;
}
