/** Finds the number of a situation by node and valuation. */
export interface SituationIndex {
  /** The number given before, or `next`, which then belongs to this situation. */
  find(node: number, valuation: number, next: number): number;
}

/** A hash table of flat arrays: open addressing, linear probing, at most half full. */
export function buildSituationIndex(): SituationIndex {
  let capacity = 4096;
  let used = 0;
  let nodes = new Int32Array(capacity);
  let valuations = new Int32Array(capacity);
  let numbers = new Int32Array(capacity); // 0 means free, else the number plus one

  const probe = (node: number, valuation: number): number => {
    const mask = capacity - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(valuation, 0x85ebca6b)) >>> 7;
    slot &= mask;
    while (numbers[slot] !== 0 && (nodes[slot] !== node || valuations[slot] !== valuation)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  const put = (slot: number, node: number, valuation: number, number: number): void => {
    nodes[slot] = node;
    valuations[slot] = valuation;
    numbers[slot] = number;
  };

  const grow = (): void => {
    const old = { nodes, valuations, numbers };
    capacity *= 2;
    nodes = new Int32Array(capacity);
    valuations = new Int32Array(capacity);
    numbers = new Int32Array(capacity);
    for (const [index, number] of old.numbers.entries()) {
      if (number === 0) continue;
      const node = old.nodes[index] as number; // the arrays are of one length
      const valuation = old.valuations[index] as number;
      put(probe(node, valuation), node, valuation, number);
    }
  };

  return {
    find: (node, valuation, next) => {
      const slot = probe(node, valuation);
      const known = numbers[slot] as number; // probe stays inside the table
      if (known !== 0) return known - 1;
      put(slot, node, valuation, next + 1);
      used += 1;
      if (used * 2 > capacity) grow();
      return next;
    },
  };
}
