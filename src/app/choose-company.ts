import type { Language } from '../core/source/languages.ts';
import type { Preferences } from './preferences.ts';

/** Who one works for until one has said so: a company that trades where the language is at home. */
const AT_FIRST: Readonly<Record<Language, string>> = {
  en: 'generous-retailer',
  et: 'generous-retailer',
  'zh-CN': 'fair-outfitter',
};

/** The company whose stance counts; one that is no longer shipped is as if it had not been chosen. */
export function chooseCompany(
  { company }: Pick<Preferences, 'company'>,
  known: readonly string[],
  language: Language,
): string {
  if (company !== null && known.includes(company)) return company;
  const first = AT_FIRST[language];
  return known.includes(first) ? first : (known[0] ?? '');
}
