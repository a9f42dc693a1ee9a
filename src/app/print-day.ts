/** The day on this device's calendar, as `YYYY-MM-DD`. @param time ms since 1970 */
export function printDay(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
