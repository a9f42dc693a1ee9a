import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the styles of a page as one file: a page that waits for ten small ones is seen late.
 * @param styles addresses in the build, in the order in which they count
 * @returns the address of the whole
 */
export function joinStyles(folder: string, styles: readonly string[]): string {
  const text = styles.map((href) => readFileSync(join(folder, href), 'utf8')).join('\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const address = `/assets/first-page-${hash}.css`;
  writeFileSync(join(folder, address), text);
  return address;
}
