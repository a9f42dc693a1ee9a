import { intlLocale } from '../../i18n/intl-locale.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * How long ago that was, in days of this device's calendar: "today", "yesterday", "3 days ago";
 * from two months on in months, from two years on in years. A clock that was put back makes no
 * future: it stays "today".
 * @param time and @param now ms since 1970
 */
export function printAgo(language: string, time: number, now: number): string {
  const days = Math.max(countDays(time, now), 0);
  const print = new Intl.RelativeTimeFormat(intlLocale(language), { numeric: 'auto' });
  if (days < 60) return print.format(-days, 'day');
  if (days < 730) return print.format(-Math.round(days / 30.44), 'month');
  return print.format(-Math.round(days / 365.25), 'year');
}

/** Midnights between the two; rounded, since a day may have 23 or 25 hours. */
function countDays(time: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(time)) / DAY);
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
