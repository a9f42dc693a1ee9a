/** What stands there, short enough for a message. */
export function describeFound(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
