/** Characters that would steer a terminal, or turn the order of what is read. */
const STEERING = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** What one value may take of a message. */
const MAX_LENGTH = 4000;

/** A text from outside, made safe to print: steering characters are shown by their number. */
export function showText(text: string): string {
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut
    .toWellFormed()
    .replaceAll(STEERING, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same on one line. */
export function showLine(text: string): string {
  return showText(text).replaceAll('\n', '\\n');
}
