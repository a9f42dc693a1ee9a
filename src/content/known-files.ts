import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the files that are shipped hold, by the hash of their bytes: written when the program is
 * built, so that they need not be parsed at each start. A file that was changed since has another
 * hash and is parsed as any other.
 */
const FILE = join(import.meta.dirname, 'known-files.json');

let known: ReadonlyMap<string, unknown> | null = null;

/** The value of a file with these bytes, or undefined where it is not known. */
export function recallValue(bytes: Uint8Array): unknown {
  known ??= readKnownFiles();
  return known.size === 0 ? undefined : known.get(hashBytes(bytes));
}

/** Writes down what sound files hold, for `recallValue` of the program beside it. */
export function serialiseKnownFiles(
  files: Iterable<{ readonly bytes: Uint8Array; readonly value: unknown }>,
): string {
  return JSON.stringify(Array.from(files, ({ bytes, value }) => [hashBytes(bytes), value]));
}

function readKnownFiles(): ReadonlyMap<string, unknown> {
  if (!existsSync(FILE)) return new Map();
  // Written by the build of this program: as sound as the program itself.
  const entries = JSON.parse(readFileSync(FILE, 'utf8')) as [string, unknown][];
  return new Map(entries);
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
