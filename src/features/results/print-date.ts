import { intlLocale } from '../../i18n/intl-locale.ts';

/** The day as people of the language write it. @param time ms since 1970 */
export function printDate(language: string, time: number): string {
  return new Intl.DateTimeFormat(intlLocale(language), { dateStyle: 'medium' }).format(time);
}
