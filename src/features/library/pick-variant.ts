/** A whole number that a contact keeps for good, so that its picture never changes. */
export function pickVariant(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum;
}
