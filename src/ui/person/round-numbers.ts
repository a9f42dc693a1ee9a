/** Numbers for a path, to a tenth of a unit: finer is not seen. */
export function roundNumbers(...numbers: readonly number[]): string {
  return numbers.map((number) => Math.round(number * 10) / 10).join(' ');
}
