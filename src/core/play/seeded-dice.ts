/**
 * Dice that always fall alike for one seed: numbers from 0 up to 1 (mulberry32). For whatever a
 * run leaves to chance; not for secrets.
 * @param seed any whole number from 0; all its 53 bits count
 */
export function seededDice(seed: number): () => number {
  let state = scatter((seed >>> 0) ^ scatter(Math.floor(seed / 0x1_0000_0000) >>> 0));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Spreads neighbouring numbers over all 32 bits (MurmurHash3's finish); 0 stays 0. */
function scatter(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
