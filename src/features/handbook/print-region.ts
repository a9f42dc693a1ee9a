/** A country's name in the language; the code itself where the language knows none. */
export function printRegion(language: string, country: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}
