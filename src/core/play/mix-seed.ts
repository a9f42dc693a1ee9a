/**
 * The seed of one question among the many that a run leaves to chance, so that no answer depends
 * on how many were asked before it (32-bit FNV-1a over the seed and the words).
 */
export function mixSeed(seed: number, ...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([seed, ...words])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
