import { intlLocale } from '../../i18n/intl-locale.ts';

/** The day, and if asked the time of it, as people of the language write it. @param time ms since 1970 */
export function printDate(language: string, time: number, withTime = false): string {
  return new Intl.DateTimeFormat(intlLocale(language), {
    dateStyle: 'medium',
    ...(withTime && { timeStyle: 'short' }),
  }).format(time);
}
