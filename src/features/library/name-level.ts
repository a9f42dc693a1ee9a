/** The level as a key of its word. Levels run from 1 to 3; whatever lies outside reads as the nearest. */
export function nameLevel(level: number): 1 | 2 | 3 {
  if (level <= 1) return 1;
  return level >= 3 ? 3 : 2;
}
