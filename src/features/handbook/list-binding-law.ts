import type { HandbookLaw } from './handbook-props.ts';

/** Members of the European Union, ISO 3166. */
const EU_COUNTRIES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The facts of law that bind a company in that country; its own law before the Union's. */
export function listBindingLaw(law: readonly HandbookLaw[], country: string): HandbookLaw[] {
  const own = law.filter((fact) => fact.country === country);
  if (!EU_COUNTRIES.includes(country)) return own;
  return [...own, ...law.filter((fact) => fact.country === 'EU')];
}
